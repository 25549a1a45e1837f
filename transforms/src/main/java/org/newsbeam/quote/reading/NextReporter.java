// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.part.Phrase;

/**
 * Finds where in a sentence the words of one person end and those of another begin: Smith called it
 * “a theft”, but Jones said it was “a gift”.
 */
final class NextReporter {

  /** How far back the verb of who speaks first is looked for, in tokens. */
  private static final int REACH = 60;

  /** How many tokens stand between a subject and its verb at most: an insertion, a tail. */
  private static final int INSERTION = 16;

  private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "yet");

  private static final Set<String> CONTRASTS = Set.of("while", "whereas", "though", "although");

  private final Words words;
  private final NounPhrases phrases;

  NextReporter(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /**
   * Whether the clause of another speaker starts at token {@code i}, with its conjunction if any.
   *
   * @param from the first token of what belongs together so far
   */
  boolean startsAt(int i, int from) {
    if (i - from < 4 || words.isQuoted(i)) {
      return false;
    }
    boolean parted = words.isPause(i - 1) || words.is(i - 1, ";");
    boolean joined = CONJUNCTIONS.contains(words.lower(i)) && (parted || words.isQuoted(i - 1));
    boolean contrasts =
        CONTRASTS.contains(words.lower(i))
            && (parted || words.isQuoted(i - 1) || words.isNoun(i - 1));
    boolean bare =
        words.is(i - 1, ";") || (words.is(i - 1, ",") && CONTRASTS.contains(words.lower(from)));
    if (joined || contrasts) {
      return says(i + 1) && saidBefore(i, from);
    }
    return bare && says(i) && saidBefore(i, from);
  }

  /** Whether a subject, its verb of speech and something that it may introduce start here. */
  private boolean says(int first) {
    int end = Math.min(words.size(), first + 2 * INSERTION);
    if (first >= end || words.is(first, "that") || words.is(first, "who")) {
      return false;
    }
    Optional<Phrase> subject = phrases.startingAt(first, end);
    if (subject.isEmpty()) {
      return false;
    }
    int verb = afterTail(subject.get().end(), end);
    while (verb < end && (words.tag(verb) == Tag.ADV || words.tag(verb) == Tag.AUX)) {
      verb++;
    }
    return verb + 1 < end
        && words.isCue(verb, CueLevel.LIKELY)
        && !words.isPassive(verb)
        && words.sentence(verb) == words.sentence(first)
        && introduces(verb + 1);
  }

  /** Whether words follow, or a quotation after a comma or colon. */
  private boolean introduces(int next) {
    boolean marked = words.is(next, ",") || words.is(next, ":");
    return marked
        ? next + 1 < words.size() && words.isQuoted(next + 1)
        : words.isQuoted(next) || words.tag(next) != Tag.PUNCT;
  }

  /** Over "of the party" and ", the engineer,". */
  private int afterTail(int from, int end) {
    int i = from;
    while (i + 1 < end && ClosedClasses.LINKS.contains(words.lower(i))) {
      Optional<Phrase> object = phrases.startingAt(i + 1, end);
      if (object.isEmpty()) {
        return i;
      }
      i = object.get().end();
    }
    if (i < end && words.is(i, ",")) {
      int close = i + 1;
      while (close < end && !words.is(close, ",") && !words.isQuoted(close)) {
        close++;
      }
      return close < end && words.is(close, ",") ? close + 1 : i;
    }
    return i;
  }

  /** Whether somebody is said to speak between the tokens {@code from} and {@code end}. */
  private boolean saidBefore(int end, int from) {
    for (int i = end - 1; i >= Math.max(from, end - REACH); i--) {
      if (words.isCue(i, CueLevel.LIKELY) && !words.isPassive(i)) {
        return true;
      }
    }
    return false;
  }
}
