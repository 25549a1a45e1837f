// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned;

import java.util.Arrays;
import org.newsbeam.crf.CrfModel;
import org.newsbeam.crf.FeatureBatch;
import org.newsbeam.crf.Features;
import org.newsbeam.quote.learned.feature.FeatureSink;

/**
 * Adds the weights of features to the scores of one place after the other. What a group of features
 * weighs is remembered until another group comes to lie on its place.
 */
final class WeightSum implements FeatureSink {

  private static final int SLOTS = 1 << 14;

  private static final int NONE = -1;

  private final FeatureBatch single;
  private final FeatureBatch group;
  private final int labels;
  private final long[] keys = new long[SLOTS];
  private final int[] sums;
  private int[] scores = new int[0];
  private int offset;
  private int open = NONE;

  WeightSum(CrfModel model) {
    single = new FeatureBatch(model);
    group = new FeatureBatch(model);
    labels = model.labels().size();
    sums = new int[SLOTS * labels];
  }

  /** Turns to the scores of {@code place}. */
  void at(int[] all, int place) {
    scores = all;
    offset = place * labels;
    single.turnTo(scores, offset);
  }

  /** Ends the last place. */
  void end() {
    single.flush();
  }

  @Override
  public void add(long feature) {
    if (open == NONE) {
      single.accept(feature);
    } else {
      group.accept(feature);
    }
  }

  @Override
  public boolean opens(int of, long key) {
    long hash = Features.of(of, key) | 1;
    int slot = (int) (hash >>> 32) & (SLOTS - 1);
    open = slot * labels;
    if (keys[slot] == hash) {
      close();
      return false;
    }
    keys[slot] = hash;
    Arrays.fill(sums, open, open + labels, 0);
    group.turnTo(sums, open);
    return true;
  }

  @Override
  public void close() {
    group.flush();
    for (int k = 0; k < labels; k++) {
      scores[offset + k] += sums[open + k];
    }
    open = NONE;
  }
}
