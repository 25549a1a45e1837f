// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import java.io.IOException;
import java.nio.file.Path;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.NameSampleDataStream;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** A name model that OpenNLP has trained on a handful of sentences. */
final class TinyNameModel {

  private TinyNameModel() {}

  /** Trains a model on {@code sentences}, in OpenNLP's notation, and writes it to {@code file}. */
  static void train(Path file, String... sentences) throws IOException {
    train(file, new TokenNameFinderFactory(), sentences);
  }

  /** The same with the features that {@code factory} makes. */
  static void train(Path file, TokenNameFinderFactory factory, String... sentences)
      throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 30);
    try (ObjectStream<NameSample> samples =
        new NameSampleDataStream(ObjectStreamUtils.createObjectStream(sentences))) {
      NameFinderME.train("en", null, samples, parameters, factory).serialize(file);
    }
  }
}
