// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.feature;

import java.util.Arrays;

/** Features kept in a list, to learn from. */
public final class FeatureList implements FeatureSink {

  private long[] features = new long[128];
  private int size;

  @Override
  public void add(long feature) {
    if (size == features.length) {
      features = Arrays.copyOf(features, 2 * size);
    }
    features[size++] = feature;
  }

  @Override
  public boolean opens(int group, long key) {
    return true;
  }

  @Override
  public void close() {}

  /** The features since the last call. */
  public long[] take() {
    long[] taken = Arrays.copyOf(features, size);
    size = 0;
    return taken;
  }
}
