// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.utterance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether two quotes are one utterance. Papers shorten what was said, join what stood apart, take
 * down a word or two otherwise; but another number, day, name or a "not" is another utterance, and
 * what any club or minister says in such a case ("our thoughts are with the families") is nobody's
 * own. The less is known of who said it, the more words are asked for.
 */
final class SameWords {

  /** What is known of the speakers of the two. */
  enum Speakers {
    ONE,
    UNKNOWN,
    TWO
  }

  /** Fewer words must be all the same, in a row, and by one speaker. */
  private static final int FEW = 6;

  /** So many in a row, word for word, are one utterance whoever is named. */
  private static final int MANY = 10;

  /** Words that others would not say, where it is not known that one speaker said both. */
  private static final int OWN = 2;

  private SameWords() {}

  /** Whether they are as a whole, or a sentence of the one and a sentence of the other. */
  static boolean hold(Alignment whole, Speakers speakers) {
    return holdAsAWhole(whole, speakers)
        || (speakers != Speakers.TWO && shareASentence(whole, speakers));
  }

  private static boolean shareASentence(Alignment whole, Speakers speakers) {
    List<SpokenWords> sentences = whole.first().sentences();
    List<SpokenWords> others = whole.second().sentences();
    if (sentences.size() + others.size() == 2) {
      return false;
    }
    boolean found = false;
    for (SpokenWords sentence : sentences) {
      for (SpokenWords other : others) {
        Alignment alignment = Alignment.of(sentence, other);
        if (alignment.containment() >= 0.7 && alignment.contradicts()) {
          return false;
        }
        found |= alignment.own() >= OWN && holdAsAWhole(alignment, speakers);
      }
    }
    return found;
  }

  private static boolean holdAsAWhole(Alignment alignment, Speakers speakers) {
    int shorter = alignment.shorter();
    double containment = alignment.containment();
    if (alignment.contradicts()) {
      return false;
    }
    boolean isOneRun = alignment.inRuns(shorter) == shorter;
    if (shorter < FEW) {
      return speakers == Speakers.ONE && isOneRun && alignment.content() >= 2;
    }
    if (speakers != Speakers.ONE && alignment.own() < OWN) {
      return false;
    }
    double inRuns = (double) alignment.inRuns(3) / shorter;
    boolean isWordForWord =
        shorter >= MANY && containment >= 0.95 && inRuns >= 0.9 && alignment.content() >= 3;
    return switch (speakers) {
      case ONE ->
          isWordForWord
              || (containment >= 0.7
                  && inRuns >= 0.45
                  && alignment.content() >= (containment >= 0.9 ? 2 : 3))
              || sayTheSame(alignment);
      case UNKNOWN ->
          isWordForWord
              || (isOneRun && alignment.content() >= 3)
              || (containment >= 0.8 && inRuns >= 0.6 && alignment.content() >= 4);
      case TWO ->
          2 * alignment.own() >= alignment.content()
              && !alignment.exchanges()
              && (isWordForWord
                  || (shorter >= 8
                      && containment >= 0.85
                      && inRuns >= 0.7
                      && alignment.content() >= 5));
    };
  }

  /** Whether they have the words that say something in common, in whatever order: translations. */
  private static boolean sayTheSame(Alignment alignment) {
    Set<String> ofFirst = content(alignment.first());
    Set<String> ofSecond = content(alignment.second());
    Set<String> common = new HashSet<>(ofFirst);
    common.retainAll(ofSecond);
    return common.stream().filter(WordClass::isOwn).count() >= 3
        && common.size() >= 0.7 * Math.max(ofFirst.size(), ofSecond.size());
  }

  private static Set<String> content(SpokenWords words) {
    Set<String> content = new HashSet<>(words.folded());
    content.removeIf(word -> !WordClass.isContent(word));
    return content;
  }
}
