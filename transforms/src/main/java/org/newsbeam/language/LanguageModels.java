// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import org.newsbeam.language.tag.TagModelReader;
import org.newsbeam.language.tag.TagWeights;

/**
 * OpenNLP's published models, loaded once a JVM: English (Universal Dependencies EWT, version 1.3),
 * and one that tells languages apart. The model objects are safe to share; what is made of them is
 * not.
 */
final class LanguageModels {

  private LanguageModels() {}

  static SentenceModel sentences() {
    return Sentences.MODEL;
  }

  static POSModel tags() {
    return Tags.MODEL;
  }

  /** What our decoder reads of {@link #tags}; empty if it is of a kind that it does not know. */
  static Optional<TagWeights> tagWeights() {
    return Weights.OF_TAGS;
  }

  static LanguageDetectorModel languages() {
    return Languages.MODEL;
  }

  private static final class Languages {
    static final LanguageDetectorModel MODEL =
        load("/langdetect-183.bin", LanguageDetectorModel::new);
  }

  private static final class Sentences {
    static final SentenceModel MODEL =
        load("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
  }

  private static final class Tags {
    static final POSModel MODEL = load("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);
  }

  private static final class Weights {
    static final Optional<TagWeights> OF_TAGS = TagModelReader.read(Tags.MODEL);
  }

  private interface Loader<T> {
    T load(InputStream in) throws IOException;
  }

  private static <T> T load(String resource, Loader<T> loader) {
    try (InputStream in = LanguageModels.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the model " + resource + " is not on the class path");
      }
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + resource, e);
    }
  }
}
