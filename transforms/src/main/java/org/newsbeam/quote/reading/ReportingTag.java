// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.CueLevel;

/**
 * Tells a reporting clause that is written as a sentence of its own after a quotation that ended
 * one: “The gates held.” Smith, who runs the dam, said on Friday.
 */
final class ReportingTag {

  /** How many tokens the subject has at most, beside what stands between commas. */
  private static final int SUBJECT = 6;

  /** How many tokens an insertion between commas has at most. */
  private static final int INSERTION = 20;

  /** How many tokens may follow the verb: a time, a place, whom it is said to. */
  private static final int TAIL = 10;

  private final Words words;

  ReportingTag(Words words) {
    this.words = words;
  }

  /** Whether the sentence that starts at token {@code first} is no more than such a clause. */
  boolean isAt(int first) {
    int verb = verb(first);
    return verb > first && endsWithin(first, verb);
  }

  /**
   * The verb of speech behind a name or pronoun; {@link Words#NONE} if another word comes first.
   */
  private int verb(int first) {
    int limit = Math.min(words.size(), first + SUBJECT);
    for (int i = first; i < limit; i++) {
      if (words.isQuoted(i) || words.sentence(i) != words.sentence(first)) {
        return Words.NONE;
      }
      if (words.is(i, ",")) {
        int close = closing(i);
        limit = Math.min(words.size(), close + 1 + SUBJECT);
        i = close;
      } else if (words.isVerb(i) && words.tag(i) != Tag.AUX) {
        return words.isCue(i, CueLevel.USUAL) && words.isFinite(i) ? i : Words.NONE;
      }
    }
    return Words.NONE;
  }

  private int closing(int comma) {
    int i = comma + 1;
    while (i < Math.min(words.size() - 1, comma + INSERTION) && !words.is(i, ",")) {
      i++;
    }
    return i;
  }

  /** Whether nothing that could be content stands between the verb and the end of the sentence. */
  private boolean endsWithin(int first, int verb) {
    int next = verb + 1;
    boolean addressing = ClosedClasses.ADDRESSING.contains(words.cue(verb).lemma());
    for (int i = next; i < Math.min(words.size(), next + TAIL); i++) {
      if (words.sentence(i) != words.sentence(first) || words.is(i, ".")) {
        return true;
      }
      boolean opens =
          words.tag(i) == Tag.ADP || words.tag(i) == Tag.ADV || words.tag(i) == Tag.PRON;
      boolean time = ClosedClasses.TIMES.contains(words.lower(i));
      if (i == next && !addressing && !(opens || time || words.is(i, "last"))) {
        return false;
      }
      if (words.isQuoted(i) || words.isVerb(i) || words.is(i, "that") || words.is(i, ":")) {
        return false;
      }
    }
    return words.size() - next < TAIL;
  }
}
