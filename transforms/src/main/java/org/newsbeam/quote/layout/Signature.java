// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/**
 * Who stands under or after words set apart: "— Jane Smith, critic", "Jane Smith (@jane) March 3".
 *
 * @param name who that is
 * @param isAccount whether the handle of an account stands with it
 */
record Signature(Phrase name, boolean isAccount) {

  /** Longer lines, in tokens, tell something. */
  private static final int LONGEST = 24;

  /** Longer names, in tokens, are none. */
  private static final int LONGEST_NAME = 6;

  private static final Set<String> AFTER_NAME = Set.of("(", ",", "|", "·", "•", "/", "on", ";");

  private static final Set<String> PARTICLES =
      Set.of("of", "the", "de", "van", "von", "der", "la", "al", "bin", "and", "&", ".");

  /** The signature that a stretch of words is; dashes before the name are passed over. */
  static Optional<Signature> of(Words words, Phrase line) {
    int first = line.first();
    while (first < line.last() && words.isDash(first)) {
      first++;
    }
    first = afterSharedBy(words, first, line.end());
    int end = first;
    while (end < line.end() && !ends(words, end, first)) {
      end++;
    }
    if (line.size() > LONGEST || end == first || end - first > LONGEST_NAME) {
      return Optional.empty();
    }
    boolean account = false;
    for (int i = first; i < line.end(); i++) {
      account |= isHandle(words, i);
      if (words.isFinite(i) && words.mention(i) == Words.NONE && !words.isUpper(i)) {
        return Optional.empty();
      }
    }
    return isName(words, first, end)
        ? Optional.of(new Signature(new Phrase(first, end), account))
        : Optional.empty();
  }

  /** Whether the handle of an account starts at the token: "@jane", which is two. */
  static boolean isHandle(Words words, int i) {
    return words.is(i, "@") && words.tag(i) == Tag.PROPN;
  }

  /** "A post shared by Jane Smith (@jane)". */
  private static int afterSharedBy(Words words, int first, int end) {
    for (int i = first; i + 2 < Math.min(end, first + LONGEST_NAME); i++) {
      if (words.is(i, "shared") && words.is(i + 1, "by")) {
        return i + 2;
      }
    }
    return first;
  }

  private static boolean ends(Words words, int i, int first) {
    return AFTER_NAME.contains(words.lower(i))
        || words.isDash(i)
        || (i > first && isHandle(words, i))
        || (i > first + 1 && isHandle(words, first));
  }

  private static boolean isName(Words words, int first, int end) {
    for (int i = first; i < end; i++) {
      boolean handle = isHandle(words, i) || (i > first && isHandle(words, i - 1));
      boolean name = words.isUpper(i) || handle || PARTICLES.contains(words.lower(i));
      if (!name || words.isQuoted(i)) {
        return false;
      }
    }
    return words.isUpper(first) || isHandle(words, first);
  }
}
