// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.utterance;

/**
 * Whether two quotes are one utterance. Papers shorten what was said, join what stood apart, take
 * down a word or two otherwise; but another number or a "not" is another utterance, and what any
 * club or minister says in such a case ("our thoughts are with the families") is nobody's own. The
 * less is known of who said it, the more words are asked for.
 */
final class SameWords {

  /** Fewer words must be all the same, and by one speaker. */
  private static final int FEW = 6;

  /** So many in a row, word for word, are one utterance whoever is named. */
  private static final int MANY = 10;

  private SameWords() {}

  static boolean hold(Alignment alignment, boolean sameSpeaker, boolean twoSpeakers) {
    int shorter = alignment.shorter();
    double containment = alignment.containment();
    if (alignment.contradicts()) {
      return false;
    }
    if (shorter < FEW) {
      return sameSpeaker && containment == 1 && alignment.content() >= 2;
    }
    double inRuns = (double) alignment.inRuns(3) / shorter;
    if (shorter >= MANY && containment >= 0.95 && inRuns >= 0.9 && alignment.content() >= 3) {
      return true;
    }
    if (twoSpeakers) {
      return shorter >= 8 && containment >= 0.85 && inRuns >= 0.7 && alignment.content() >= 5;
    }
    return sameSpeaker
        ? containment >= 0.7
            && inRuns >= 0.45
            && alignment.content() >= (containment >= 0.9 ? 2 : 3)
        : containment >= 0.8 && inRuns >= 0.6 && alignment.content() >= 4;
  }
}
