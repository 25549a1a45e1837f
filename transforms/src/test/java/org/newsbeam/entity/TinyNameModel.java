// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.NameSampleDataStream;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** A name model that OpenNLP has trained on a handful of sentences. */
public final class TinyNameModel {

  /** Names of three types, of which one is none of ours. */
  public static final List<String> SENTENCES =
      List.of(
          "<START:person> Anna Berg <END> walked to <START:GPE> Oslo <END> at <START:time> noon <END> .",
          "<START:person> Lars Holm <END> walked to <START:GPE> Lagos <END> at <START:time> noon <END> .",
          "<START:person> Nadia Berg <END> walked to <START:GPE> Lima <END> at <START:time> noon <END> .",
          "<START:person> Tom Holm <END> walked to <START:GPE> Kyiv <END> at <START:time> noon <END> .");

  private TinyNameModel() {}

  /** Trains a model on {@code sentences}, in OpenNLP's notation, and writes it to {@code file}. */
  public static Path train(List<String> sentences, Path file) throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 30);
    try (ObjectStream<NameSample> samples =
        new NameSampleDataStream(ObjectStreamUtils.createObjectStream(sentences))) {
      TokenNameFinderModel model =
          NameFinderME.train("en", null, samples, parameters, new TokenNameFinderFactory());
      Files.createDirectories(file.getParent());
      model.serialize(file);
    }
    return file;
  }
}
