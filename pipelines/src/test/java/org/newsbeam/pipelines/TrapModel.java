// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory.AbstractXmlFeatureGeneratorFactory;

/**
 * A name model whose code fails at two words, as a bug of an annotator would: at one it throws, at
 * the other it does not end.
 */
public final class TrapModel {

  /** OpenNLP makes classes of others only if this property of the system names their package. */
  public static final String ALLOWED = "OPENNLP_EXT_ALLOWED_PACKAGES";

  /** The package that {@link #ALLOWED} must name. */
  public static final String PACKAGE = "org.newsbeam.pipelines";

  /** What a JVM that knows nothing of tests needs beside the model. */
  public static final List<Class<?>> CLASSES = List.of(Factory.class, Features.class);

  /** An article that makes the annotator throw. */
  public static final String THROWING = "Ada Barlow said on Monday that Throwtown had no mill.\n";

  /** An article that is never done. */
  public static final String HANGING = "Ada Barlow said on Monday that Hangtown had no mill.\n";

  private TrapModel() {}

  /** Writes the model; {@link #ALLOWED} must be set. */
  public static void write(Path file) throws IOException {
    String features =
        "<featureGenerators name='trap'><generator class='%s'/></featureGenerators>"
            .formatted(Factory.class.getName());
    TinyNameModel.train(
        file,
        new TokenNameFinderFactory(features.getBytes(UTF_8), Map.of(), new BioCodec()),
        "<START:person> Anna Berg <END> walked to Oslo at noon .",
        "<START:person> Lars Holm <END> walked to Lagos at noon .",
        "<START:person> Nadia Berg <END> walked to Lima at noon .");
  }

  /** Named in the model. */
  public static final class Factory extends AbstractXmlFeatureGeneratorFactory {

    @Override
    public AdaptiveFeatureGenerator create() {
      return new Features();
    }
  }

  /** The word itself, and the traps. */
  public static final class Features implements AdaptiveFeatureGenerator {

    @Override
    public void createFeatures(
        List<String> features, String[] tokens, int index, String[] previousOutcomes) {
      switch (tokens[index]) {
        case "Throwtown" -> throw new IllegalStateException("no features for " + tokens[index]);
        case "Hangtown" -> spinForEver();
        default -> features.add(tokens[index]);
      }
    }

    private static void spinForEver() {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.onSpinWait();
      }
    }
  }
}
