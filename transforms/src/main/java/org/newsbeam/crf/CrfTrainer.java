// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Learns the weights of a conditional random field that make the labels of the training sentences
 * most probable, by a gradient step for each sentence with a rate for each weight (AdaGrad). Where
 * several labels are allowed it makes their sum probable. The same sentences give the same model.
 */
public final class CrfTrainer {

  /** A gradient so small is not worth a step. */
  private static final float SMALL_GRADIENT = 0.001f;

  private static final float FIRST_SQUARE = 0.5f;

  private final Labels labels;
  private final CrfSettings settings;
  private final List<Encoded> sentences = new ArrayList<>();
  private final FeatureIds ids;
  private final float[] weights;
  private final float[] squares;
  private final float[] sums;
  private final float[] transitions;
  private final float[] transitionSquares;
  private final float[] transitionSums;
  private final ChainGradient gradient;

  /** A sentence with the rows of its features instead of their numbers. */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  private record Encoded(int[][] rows, long[] allowed, int[] base) {}

  private CrfTrainer(Iterable<TrainingSequence> data, Labels labels, CrfSettings settings) {
    this.labels = labels;
    this.settings = settings;
    ids = frequent(data, settings.cutoff());
    for (TrainingSequence sentence : data) {
      sentences.add(encoded(sentence));
    }
    int k = labels.size();
    weights = new float[ids.size() * k];
    squares = new float[ids.size() * k];
    sums = new float[ids.size() * k];
    transitions = new float[(k + 1) * k];
    transitionSquares = new float[(k + 1) * k];
    transitionSums = new float[(k + 1) * k];
    Arrays.fill(squares, FIRST_SQUARE);
    Arrays.fill(transitionSquares, FIRST_SQUARE);
    gradient = new ChainGradient(labels, transitions);
  }

  /**
   * A model of {@code data}, which is gone through twice.
   *
   * @param progress told what is being done, a line at a time
   */
  public static CrfModel train(
      Iterable<TrainingSequence> data,
      Labels labels,
      CrfSettings settings,
      Consumer<String> progress) {
    CrfTrainer trainer = new CrfTrainer(data, labels, settings);
    progress.accept(trainer.sentences.size() + " sentences, " + trainer.ids.size() + " features");
    trainer.learn(progress);
    return trainer.model();
  }

  /** The features that come often enough, numbered by the order of their keys. */
  private static FeatureIds frequent(Iterable<TrainingSequence> data, int cutoff) {
    FeatureIds counts = new FeatureIds(1 << 20);
    for (TrainingSequence sentence : data) {
      for (long[] features : sentence.features()) {
        for (long feature : features) {
          counts.count(feature);
        }
      }
    }
    long[] kept = Arrays.stream(counts.sortedKeys()).filter(k -> counts.get(k) >= cutoff).toArray();
    FeatureIds ids = new FeatureIds(kept.length);
    for (int i = 0; i < kept.length; i++) {
      ids.put(kept[i], i);
    }
    return ids;
  }

  private Encoded encoded(TrainingSequence sentence) {
    int k = labels.size();
    int[][] rows = new int[sentence.features().length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          Arrays.stream(sentence.features()[i])
              .mapToInt(ids::get)
              .filter(id -> id != FeatureIds.NONE)
              .map(id -> id * k)
              .toArray();
    }
    return new Encoded(rows, sentence.allowed(), sentence.base());
  }

  private void learn(Consumer<String> progress) {
    List<Encoded> order = new ArrayList<>(sentences);
    float rate = (float) settings.rate();
    for (int round = 1; round <= settings.rounds(); round++) {
      Collections.shuffle(order, new Random(round));
      double loss = 0;
      for (Encoded sentence : order) {
        loss += gradient.of(unaries(sentence), sentence.allowed());
        step(sentence, rate);
      }
      progress.accept("round " + round + " of " + settings.rounds() + ": loss " + Math.round(loss));
      rate *= (float) settings.decay();
      if (round >= settings.averagedFrom()) {
        add(weights, sums);
        add(transitions, transitionSums);
      }
    }
  }

  private static void add(float[] values, float[] sums) {
    for (int i = 0; i < values.length; i++) {
      sums[i] += values[i];
    }
  }

  private float[] unaries(Encoded sentence) {
    int k = labels.size();
    float[] unaries = gradient.begin(sentence.rows().length);
    for (int i = 0; i < sentence.base().length; i++) {
      unaries[i] = (float) (sentence.base()[i] * CrfModel.STEP);
    }
    for (int i = 0; i < sentence.rows().length; i++) {
      for (int row : sentence.rows()[i]) {
        for (int label = 0; label < k; label++) {
          unaries[i * k + label] += weights[row + label];
        }
      }
    }
    return unaries;
  }

  private void step(Encoded sentence, float rate) {
    int k = labels.size();
    float l2 = (float) settings.l2();
    float[] ofWords = gradient.ofWords();
    for (int i = 0; i < sentence.rows().length; i++) {
      int from = i * k;
      float most = 0;
      for (int label = 0; label < k; label++) {
        most = Math.max(most, Math.abs(ofWords[from + label]));
      }
      if (most >= SMALL_GRADIENT) {
        for (int row : sentence.rows()[i]) {
          descend(row, ofWords, from, k, rate, l2);
        }
      }
    }
    float[] ofTransitions = gradient.ofTransitions();
    for (int i = 0; i < transitions.length; i++) {
      float g = ofTransitions[i];
      transitionSquares[i] += g * g;
      transitions[i] -= rate * g / (float) Math.sqrt(transitionSquares[i]);
    }
  }

  private void descend(int row, float[] gradients, int from, int k, float rate, float l2) {
    for (int label = 0; label < k; label++) {
      int i = row + label;
      float g = gradients[from + label] + l2 * weights[i];
      squares[i] += g * g;
      weights[i] -= rate * g / (float) Math.sqrt(squares[i]);
    }
  }

  private CrfModel model() {
    return Rounding.model(
        labels,
        ids,
        sums,
        transitionSums,
        settings.rounds() - settings.averagedFrom() + 1,
        settings.smallest());
  }
}
