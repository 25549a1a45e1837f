// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderEventStream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;

/**
 * Trains the model that finds names. The data are files of two columns: a token, a tab, its tag
 * ({@code O}, {@code B-TYPE}, {@code I-TYPE}); an empty line after each sentence, a line that
 * starts with {@code -DOCSTART-} before each article; UTF-8. The same data give the same bytes.
 */
public final class NameTrainer {

  private static final String DESCRIPTOR = "name-features.xml";

  /**
   * One sentence in so many is also learned in capitals, so that headlines in capitals are read.
   */
  private static final int CAPITALS_EVERY = 10;

  /** Features that come less often are not learned. */
  private static final int CUTOFF = 2;

  private static final double SMALLEST_WEIGHT = 0.02;
  private static final double WEIGHT_STEP = 1.0 / 64;

  private NameTrainer() {}

  /**
   * Trains a model and writes it as an OpenNLP {@code TokenNameFinderModel}.
   *
   * @param train the files to learn from
   * @param dev a file to measure the model on, names by type, exact spans
   * @param output the model file to write
   * @param progress where to say what is being done
   * @throws IOException if a file cannot be read or written, or is not of the format
   */
  public static void train(List<Path> train, Optional<Path> dev, Path output, PrintStream progress)
      throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (Path file : train) {
      List<NameSample> read = ColumnFile.read(file);
      progress.printf(Locale.ROOT, "%s: %,d sentences%n", file, read.size());
      samples.addAll(read);
    }
    TokenNameFinderModel model = learn(withCapitals(samples), progress);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.serialize(bytes);
    byte[] stable = StableZip.of(bytes.toByteArray());
    Files.write(output, stable);
    progress.printf(Locale.ROOT, "%s: %,d bytes%n", output, stable.length);
    if (dev.isPresent()) {
      NameScores scores = NameScores.of(new NameFinderME(model), ColumnFile.read(dev.get()));
      progress.print(scores.table());
    }
  }

  private static TokenNameFinderModel learn(List<NameSample> samples, PrintStream progress)
      throws IOException {
    NameModel.allowFeatures();
    byte[] descriptor = descriptor();
    BioCodec codec = new BioCodec();
    TokenNameFinderFactory factory = new TokenNameFinderFactory(descriptor, Map.of(), codec);
    EventTable table =
        EventTable.of(
            new NameFinderEventStream(
                ObjectStreamUtils.createObjectStream(samples),
                null,
                factory.createContextGenerator(),
                codec),
            CUTOFF);
    progress.printf(
        Locale.ROOT, "%,d words, %,d features%n", table.events().size(), table.featureCount());
    float[] weights =
        LogLinearTrainer.train(
            table.events(),
            table.featureCount(),
            table.outcomeCount(),
            round -> progress.printf(Locale.ROOT, "round %d%n", round));
    return new TokenNameFinderModel(
        "en",
        table.model(weights, SMALLEST_WEIGHT, WEIGHT_STEP),
        NameFinderME.DEFAULT_BEAM_SIZE,
        descriptor,
        Map.of(),
        Map.of(),
        codec,
        factory);
  }

  private static byte[] descriptor() throws IOException {
    try (InputStream in = NameTrainer.class.getResourceAsStream(DESCRIPTOR)) {
      if (in == null) {
        throw new IllegalStateException(DESCRIPTOR + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }

  /** The samples, and after each article some of its sentences in capitals. */
  private static List<NameSample> withCapitals(List<NameSample> samples) {
    List<NameSample> result = new ArrayList<>();
    List<NameSample> capitals = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      NameSample sample = samples.get(i);
      if (sample.isClearAdaptiveDataSet()) {
        result.addAll(capitals);
        capitals.clear();
      }
      result.add(sample);
      if (i % CAPITALS_EVERY == 0) {
        capitals.add(capitals(sample));
      }
    }
    result.addAll(capitals);
    return result;
  }

  private static NameSample capitals(NameSample sample) {
    String[] words = sample.getSentence().clone();
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].toUpperCase(Locale.ROOT);
    }
    return new NameSample(words, sample.getNames(), false);
  }
}
