// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Learns the weights of a conditional random field that make the labels of the training sentences
 * most probable, by a gradient step for each sentence with a rate for each weight (AdaGrad). Where
 * several labels are allowed it makes their sum probable. The same sentences give the same model.
 */
public final class CrfTrainer {

  /** A gradient so small is not worth a step. */
  private static final float SMALL_GRADIENT = 0.001f;

  private final Labels labels;
  private final CrfSettings settings;
  private final List<EncodedSequence> sentences = new ArrayList<>();
  private final FeatureIds ids;
  private final Weights weights;
  private final Weights transitions;
  private final ChainGradient gradient;

  private CrfTrainer(Iterable<TrainingSequence> data, Labels labels, CrfSettings settings) {
    this.labels = labels;
    this.settings = settings;
    ids = frequent(data, settings.cutoff());
    int k = labels.size();
    for (TrainingSequence sentence : data) {
      sentences.add(EncodedSequence.of(sentence, ids, k));
    }
    weights = new Weights(ids.size() * k);
    transitions = new Weights((k + 1) * k);
    gradient = new ChainGradient(labels, transitions.values());
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
    return train(data, labels, settings, Set.of(), progress);
  }

  /**
   * A model of {@code data} without the features {@code passing}, which are learned with, so that
   * others need not bear what they tell, and then left out.
   *
   * @param passing may be filled while {@code data} is gone through
   */
  public static CrfModel train(
      Iterable<TrainingSequence> data,
      Labels labels,
      CrfSettings settings,
      Set<Long> passing,
      Consumer<String> progress) {
    CrfTrainer trainer = new CrfTrainer(data, labels, settings);
    progress.accept(trainer.sentences.size() + " sentences, " + trainer.ids.size() + " features");
    trainer.learn(progress);
    trainer.forget(passing);
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

  private void learn(Consumer<String> progress) {
    List<EncodedSequence> order = new ArrayList<>(sentences);
    float rate = (float) settings.rate();
    for (int round = 1; round <= settings.rounds(); round++) {
      Collections.shuffle(order, new Random(round));
      double loss = 0;
      SplittableRandom random = new SplittableRandom(round);
      for (EncodedSequence sentence : order) {
        EncodedSequence seen = sentence.thinned(random, settings.dropout());
        loss += gradient.of(scores(seen), seen.allowed());
        step(seen, rate);
      }
      progress.accept("round " + round + " of " + settings.rounds() + ": loss " + Math.round(loss));
      rate *= (float) settings.decay();
      if (round >= settings.averagedFrom()) {
        weights.addToSums();
        transitions.addToSums();
      }
    }
  }

  private float[] scores(EncodedSequence sentence) {
    int k = labels.size();
    float[] values = weights.values();
    float[] scores = gradient.begin(sentence.rows().length);
    for (int i = 0; i < sentence.base().length; i++) {
      scores[i] = (float) (sentence.base()[i] * CrfModel.STEP);
    }
    for (int i = 0; i < sentence.rows().length; i++) {
      for (int row : sentence.rows()[i]) {
        for (int label = 0; label < k; label++) {
          scores[i * k + label] += values[row + label];
        }
      }
    }
    return scores;
  }

  private void step(EncodedSequence sentence, float rate) {
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
          weights.descend(row, ofWords, from, k, rate, l2);
        }
      }
    }
    // Transitions are never left out, so they have no steps to catch up on.
    float ofTransitions = rate * (float) (1 - settings.dropout());
    transitions.descend(0, gradient.ofTransitions(), 0, (k + 1) * k, ofTransitions, 0);
  }

  private void forget(Set<Long> features) {
    int k = labels.size();
    for (long feature : features) {
      int row = ids.get(feature);
      if (row != FeatureIds.NONE) {
        Arrays.fill(weights.sums(), row * k, (row + 1) * k, 0);
      }
    }
  }

  private CrfModel model() {
    // With all features there the scores would be larger than they were in learning.
    double kept = 1 - settings.dropout();
    double averaged = (settings.rounds() - settings.averagedFrom() + 1) / kept;
    return Rounding.model(
        labels,
        ids,
        weights.sums(),
        averaged,
        transitions.sums(),
        averaged * kept,
        settings.smallest());
  }
}
