// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.util.HashMap;
import java.util.Map;

/** The words of the sentence that is being read. Not thread-safe. */
final class WordViews {

  /** Words that are remembered; then all are forgotten, which bounds the memory. */
  private static final int MAX_REMEMBERED = 50_000;

  private final WordClusters clusters;
  private final Map<String, WordView> remembered = new HashMap<>();
  private String[] sentence = {};
  private WordView[] words = {};
  private boolean allCapitals;

  WordViews(WordClusters clusters) {
    this.clusters = clusters;
  }

  /** Turns to {@code tokens}, if they are not the sentence that was read last. */
  @SuppressWarnings("ReferenceEquality") // the finder asks for each token with the same array
  void read(String[] tokens) {
    if (tokens == sentence) {
      return;
    }
    if (remembered.size() > MAX_REMEMBERED) {
      remembered.clear();
    }
    sentence = tokens;
    words = new WordView[tokens.length];
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < tokens.length; i++) {
      words[i] = remembered.computeIfAbsent(tokens[i], t -> WordView.of(t, clusters));
      upper += (int) tokens[i].chars().filter(Character::isUpperCase).count();
      lower += (int) tokens[i].chars().filter(Character::isLowerCase).count();
    }
    allCapitals = upper > 2 * lower && upper + lower > 4;
  }

  /** The word at {@code index}, which may lie outside of the sentence. */
  WordView at(int index) {
    return index < 0 || index >= words.length ? WordView.OUTSIDE : words[index];
  }

  /** Whether the sentence is written in capitals, so that a capital says little. */
  boolean isAllCapitals() {
    return allCapitals;
  }
}
