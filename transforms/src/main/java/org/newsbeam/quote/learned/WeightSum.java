// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned;

import org.newsbeam.crf.CrfModel;
import org.newsbeam.crf.Features;

/**
 * Adds the weights of features to the scores of one place after the other. What a group of features
 * weighs is remembered until another group comes to lie on its place.
 */
final class WeightSum implements FeatureSink {

  private static final int SLOTS = 1 << 14;

  private final CrfModel model;
  private final int labels;
  private final long[] keys = new long[SLOTS];
  private final int[] sums;
  private int[] scores = new int[0];
  private int offset;
  private int open;

  WeightSum(CrfModel model) {
    this.model = model;
    labels = model.labels().size();
    sums = new int[SLOTS * labels];
    open = -1;
  }

  /** Turns to the scores of {@code place}. */
  void at(int[] all, int place) {
    scores = all;
    offset = place * labels;
  }

  @Override
  public void add(long feature) {
    if (open < 0) {
      model.addTo(feature, scores, offset);
    } else {
      model.addTo(feature, sums, open);
    }
  }

  @Override
  public boolean opens(int group, long key) {
    long hash = Features.of(group, key) | 1;
    int slot = (int) (hash >>> 32) & (SLOTS - 1);
    open = slot * labels;
    if (keys[slot] == hash) {
      close();
      return false;
    }
    keys[slot] = hash;
    for (int k = 0; k < labels; k++) {
      sums[open + k] = 0;
    }
    return true;
  }

  @Override
  public void close() {
    for (int k = 0; k < labels; k++) {
      scores[offset + k] += sums[open + k];
    }
    open = -1;
  }
}
