// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.role;

import java.util.Set;
import org.newsbeam.quote.reading.Words;

/** Tells whether an aside right behind a role names who has it. */
public final class NamedAside {

  /** How far behind its noun an aside may name the person, in tokens. */
  private static final int REACH = 12;

  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");

  /** What stands before a place, whatever it was taken for. */
  private static final Set<String> FROM = Set.of("from", "in", "at", "near");

  private final Words words;

  public NamedAside(Words words) {
    this.words = words;
  }

  /**
   * "The chair, Lord Smith," names its own person, and "the owner, a dentist," brings in another.
   */
  public boolean isNamed(int last) {
    int limit = Math.min(words.size(), last + 1 + REACH);
    for (int i = last + 1; i < limit && words.sentence(i) == words.sentence(last); i++) {
      if (words.isQuoted(i) || (words.isVerb(i) && !words.isUpper(i))) {
        return false;
      }
      boolean mark = !Character.isLetterOrDigit(words.lower(i).charAt(0));
      boolean another = words.is(i - 1, ",") && INDEFINITE.contains(words.lower(i));
      boolean name = words.mention(i) != Words.NONE || (!mark && words.isUpper(i));
      boolean person = words.isPerson(i) && !FROM.contains(words.lower(i - 1));
      if (another || (name && (person || words.is(i - 1, ",")))) {
        return true;
      }
    }
    return false;
  }
}
