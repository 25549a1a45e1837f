// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import java.util.Locale;

/** Short words that English writes onto the one before: 's, 'm, 'd, 're, 've, 'll, n't. */
final class Clitics {

  private Clitics() {}

  /** Whether an apostrophe at {@code at}, inside the word from {@code begin}, starts a clitic. */
  static boolean startsAt(String text, int begin, int at, int limit) {
    return at > begin
        && (apostropheClitic(text, at, limit) > at || negation(text, begin, at, limit));
  }

  /** The end of the clitic that starts at {@code at}, or {@code at} if none does. */
  static int end(String text, int begin, int at, int limit) {
    if (at > begin && at < limit && isN(text.charAt(at)) && at + 1 < limit) {
      return negation(text, begin, at + 1, limit) ? at + 3 : at;
    }
    return apostropheClitic(text, at, limit);
  }

  /** Where the word before n't ends, for a word that was read up to the apostrophe of n't. */
  static int withoutNegation(String text, int begin, int at, int limit) {
    return at - 1 > begin && at < limit && negation(text, begin, at, limit) ? at - 1 : at;
  }

  private static int apostropheClitic(String text, int at, int limit) {
    if (at >= limit || !Chars.isApostrophe(text.charAt(at))) {
      return at;
    }
    int end = at + 1;
    while (end < limit && end < at + 4 && Chars.isWord(text.charAt(end))) {
      end++;
    }
    if (end < limit
        && Chars.isApostrophe(text.charAt(end))
        && end + 1 < limit
        && Chars.isWord(text.charAt(end + 1))) {
      return at;
    }
    boolean known =
        switch (end - at - 1) {
          case 1 -> "sSmMdD".indexOf(text.charAt(at + 1)) >= 0;
          case 2 -> isTwoLetterClitic(text.charAt(at + 1), text.charAt(at + 2));
          default -> false;
        };
    return known ? end : at;
  }

  private static boolean isTwoLetterClitic(char first, char second) {
    String both = ("" + first + second).toLowerCase(Locale.ROOT);
    return both.equals("re") || both.equals("ve") || both.equals("ll");
  }

  /** Whether n't ends the word: an n before the apostrophe at {@code at}, a t and no more after. */
  private static boolean negation(String text, int begin, int at, int limit) {
    return at > begin
        && at + 1 < limit
        && Chars.isApostrophe(text.charAt(at))
        && isN(text.charAt(at - 1))
        && (text.charAt(at + 1) == 't' || text.charAt(at + 1) == 'T')
        && (at + 2 >= limit || !Chars.isWord(text.charAt(at + 2)));
  }

  private static boolean isN(char c) {
    return c == 'n' || c == 'N';
  }
}
