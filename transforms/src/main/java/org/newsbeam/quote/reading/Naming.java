// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import java.util.Set;
import org.newsbeam.model.Tag;

/** Tells "called" and the like that bring a name from verbs of speech: a man called Smith. */
public final class Naming {

  private static final Set<String> VERBS = Set.of("called", "named", "nicknamed", "dubbed");

  /** How many words may stand between the article and its noun. */
  private static final int MAX_MODIFIERS = 4;

  private Naming() {}

  /** Whether a name follows the verb, and "a" or "an" with its noun stands before it. */
  public static boolean is(Words words, int verb) {
    if (!VERBS.contains(words.lower(verb))
        || verb + 1 >= words.size()
        || words.mention(verb + 1) == Words.NONE
        || words.isQuoted(verb + 1)) {
      return false;
    }
    int i = verb - 1;
    while (i > 0 && verb - i <= MAX_MODIFIERS && (words.isNoun(i) || words.tag(i) == Tag.ADJ)) {
      i--;
    }
    return i >= 0 && i < verb - 1 && (words.is(i, "a") || words.is(i, "an"));
  }
}
