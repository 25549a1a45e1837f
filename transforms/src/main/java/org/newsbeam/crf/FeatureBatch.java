// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

import java.util.function.LongConsumer;

/**
 * Collects features of one place, then adds what they weigh to its scores: many at once, which
 * costs far less than one by one. One instance serves one thread.
 */
public final class FeatureBatch implements LongConsumer {

  private static final int CAPACITY = 128;

  private final CrfModel model;
  private final long[] features = new long[CAPACITY];
  private int n;
  private int[] scores = new int[0];
  private int offset;

  public FeatureBatch(CrfModel model) {
    this.model = model;
  }

  /** Turns to the scores from {@code place} on; what was collected is added to those before. */
  public void turnTo(int[] all, int place) {
    flush();
    scores = all;
    offset = place;
  }

  /** Collects a feature. */
  @Override
  public void accept(long feature) {
    if (n == CAPACITY) {
      flush();
    }
    features[n++] = feature;
  }

  /** Adds what was collected. */
  public void flush() {
    model.addTo(features, n, scores, offset);
    n = 0;
  }
}
