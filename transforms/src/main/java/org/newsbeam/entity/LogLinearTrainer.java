// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;

/**
 * Learns the weights of a log-linear model, {@code p(outcome | features)} in proportion to the
 * exponential of the sum of its features' weights, by gradient steps with a rate for each weight
 * (AdaGrad, Duchi et al. 2011). The weights of the later rounds are averaged. The same events give
 * the same weights.
 */
final class LogLinearTrainer {

  /**
   * What was seen with what.
   *
   * @param features the ids of the features that were there
   * @param outcome the id of what came out
   */
  @SuppressWarnings("ArrayRecordComponent") // millions of them, never compared
  record Event(int[] features, int outcome) {}

  private static final int ROUNDS = 8;
  private static final int AVERAGED_FROM = 3;
  private static final double FIRST_RATE = 0.1;
  private static final double RATE_DECAY = 0.85;
  private static final float L2 = 0.0005f;

  /** An answer that is nearly right teaches nothing. */
  private static final float SMALL_GRADIENT = 0.001f;

  private final int outcomes;
  private final float[] weights;
  private final float[] squares;
  private final float[] sums;
  private final float[] gradient;

  private LogLinearTrainer(int features, int outcomes) {
    this.outcomes = outcomes;
    weights = new float[features * outcomes];
    squares = new float[features * outcomes];
    sums = new float[features * outcomes];
    gradient = new float[outcomes];
    Arrays.fill(squares, 0.5f);
  }

  /**
   * The weights: that of feature {@code f} for outcome {@code o} stands at {@code f * outcomes +
   * o}.
   *
   * @param round told the number of each round when it begins
   */
  static float[] train(List<Event> events, int features, int outcomes, IntConsumer round) {
    LogLinearTrainer trainer = new LogLinearTrainer(features, outcomes);
    List<Event> order = new ArrayList<>(events);
    double rate = FIRST_RATE;
    for (int r = 1; r <= ROUNDS; r++) {
      round.accept(r);
      Collections.shuffle(order, new Random(r));
      for (Event event : order) {
        trainer.step(event, (float) rate);
      }
      rate *= RATE_DECAY;
      if (r >= AVERAGED_FROM) {
        trainer.addToAverage();
      }
    }
    return trainer.sums;
  }

  private void addToAverage() {
    for (int i = 0; i < weights.length; i++) {
      sums[i] += weights[i] / (ROUNDS - AVERAGED_FROM + 1);
    }
  }

  private void step(Event event, float rate) {
    probabilities(event.features());
    gradient[event.outcome()] -= 1;
    if (Math.abs(gradient[event.outcome()]) < SMALL_GRADIENT) {
      return;
    }
    for (int feature : event.features()) {
      int row = feature * outcomes;
      for (int o = 0; o < outcomes; o++) {
        float g = gradient[o] + L2 * weights[row + o];
        squares[row + o] += g * g;
        weights[row + o] -= rate * g / (float) Math.sqrt(squares[row + o]);
      }
    }
  }

  /** Puts the probability of each outcome into {@link #gradient}. */
  private void probabilities(int[] features) {
    Arrays.fill(gradient, 0);
    for (int feature : features) {
      int row = feature * outcomes;
      for (int o = 0; o < outcomes; o++) {
        gradient[o] += weights[row + o];
      }
    }
    float most = gradient[0];
    for (float score : gradient) {
      most = Math.max(most, score);
    }
    float sum = 0;
    for (int o = 0; o < outcomes; o++) {
      gradient[o] = (float) Math.exp(gradient[o] - most);
      sum += gradient[o];
    }
    for (int o = 0; o < outcomes; o++) {
      gradient[o] /= sum;
    }
  }
}
