// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.AbstractModel.ModelType;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;

/** Tells whether a tagging model of OpenNLP is of the kind that {@link TagDecoder} reads. */
public final class TagModelReader {

  private static final String STANDARD = "/opennlp/tools/postag/pos-default-features.xml";

  private TagModelReader() {}

  /**
   * The weights of {@code model}; empty unless it is a maximum-entropy model over the features that
   * OpenNLP makes for tagging if it is not told otherwise.
   */
  public static Optional<TagWeights> read(POSModel model) {
    Object weights = model.getArtifact("pos.model");
    Object features = model.getArtifact("generator.featuregen");
    return weights instanceof AbstractModel known
            && known.getModelType() == ModelType.Maxent
            && model.getFactory().getClass() == POSTaggerFactory.class
            && features instanceof byte[] descriptor
            && Arrays.equals(descriptor, standard())
        ? Optional.of(new TagWeights(known, model.getFactory().getTagDictionary()))
        : Optional.empty();
  }

  private static byte[] standard() {
    try (InputStream in = POSTaggerFactory.class.getResourceAsStream(STANDARD)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + STANDARD, e);
    }
  }
}
