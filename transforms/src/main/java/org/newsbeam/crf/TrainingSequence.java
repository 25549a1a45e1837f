// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

/**
 * A sentence to learn from.
 *
 * @param features the features of each word, see {@link Features}
 * @param allowed the labels that each word may have, a bit each: one where the label is known, more
 *     where the data leave it open
 * @param base scores that each word and label have already, in {@link CrfModel#STEP}s, words after
 *     one another; empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record TrainingSequence(long[][] features, long[] allowed, int[] base) {

  /** Checks that the parts fit together. */
  public TrainingSequence {
    if (features.length == 0 || features.length != allowed.length) {
      throw new IllegalArgumentException(
          features.length + " words with features, " + allowed.length + " with labels");
    }
    for (long labels : allowed) {
      if (labels == 0) {
        throw new IllegalArgumentException("a word without any label allowed");
      }
    }
  }
}
