// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.feature;

import org.newsbeam.crf.Features;

/** Takes the features of a token one after the other. */
public interface FeatureSink {

  void add(long feature);

  /**
   * Whether the features of a group are wanted, which follow from {@code key} alone; then they are
   * added, and {@link #close} is called.
   *
   * @param key what the features of the group look at
   */
  boolean opens(int group, long key);

  /** Ends a group. */
  void close();

  default void add(int template, long value) {
    add(Features.of(template, value));
  }

  default void add(int template, long value, long second) {
    add(Features.of(template, value, second));
  }

  default void add(int template, long value, long second, long third) {
    add(Features.of(template, value, second, third));
  }
}
