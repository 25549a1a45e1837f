// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.pronoun;

import java.util.HashSet;
import java.util.Set;
import org.newsbeam.model.Mention;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** Whom a quotation names: they are not those who speak it, unless they name themselves. */
final class SpokenOf {

  /** How far from a quotation its reporting clause may start. */
  private static final int NEAR = 6;

  /** Longer quotations are not read to their other end. */
  private static final int MAX_TOKENS = 400;

  private static final Set<String> SELF = Set.of("am", "'m", "is", "me", "myself", ",", "called");

  private final Reading reading;
  private final Words words;

  SpokenOf(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /**
   * Those named in the quotations beside a pronoun or noun phrase that speaks them.
   *
   * @param first its first token
   * @param end the token after its last
   */
  Set<Integer> besides(int first, int end) {
    Set<Integer> named = new HashSet<>();
    boolean speaks = isCueNear(end) || (first > 0 && words.isCue(first - 1, CueLevel.USUAL));
    if (!speaks) {
      return named;
    }
    for (int i = first - 1; i >= Math.max(0, first - NEAR) && isBeside(i, first); i--) {
      if (words.isQuoted(i)) {
        collect(i, -1, named);
        break;
      }
    }
    for (int i = end; i < Math.min(words.size(), end + NEAR) && isBeside(i, first); i++) {
      if (words.isQuoted(i)) {
        collect(i, 1, named);
        break;
      }
    }
    return named;
  }

  private boolean isCueNear(int end) {
    for (int i = end; i < Math.min(words.size(), end + 3); i++) {
      if (words.isCue(i, CueLevel.USUAL)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeside(int i, int first) {
    return words.block(i) == words.block(first) && !words.is(i, ".");
  }

  private void collect(int from, int step, Set<Integer> named) {
    int quotation = words.quotation(from);
    for (int i = from, n = 0; n < MAX_TOKENS && i >= 0 && i < words.size(); i += step, n++) {
      if (words.quotation(i) != quotation) {
        return;
      }
      if (words.isPerson(i)) {
        Mention mention = reading.article().mentions().get(words.mention(i));
        int before = mention.firstToken() - 1;
        if (before < 0 || !SELF.contains(words.lower(before)) || !words.isQuoted(before)) {
          named.add(mention.entity());
        }
      }
    }
  }
}
