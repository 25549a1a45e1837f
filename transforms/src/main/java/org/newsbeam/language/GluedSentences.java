// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import java.util.Locale;
import java.util.Set;

/**
 * Sentences between which no space stands, as where markup or line ends were lost: "on Friday.Ada
 * Moss said", "went home.”Then it rained". The word before the full stop has two small letters or
 * more at its end and is no abbreviation, a capital and a small letter follow, so that "Ph.D.",
 * "U.S.", "example.com" and "Gov.Moss" are none of these.
 */
final class GluedSentences {

  /** Ends of addresses that are also written with a capital: "Marlow.Com". */
  private static final Set<String> DOMAINS = Set.of("com", "org", "net", "edu", "tv", "uk", "js");

  /** No abbreviation has more chars; a longer word is not copied to be looked up. */
  private static final int LONGEST = 12;

  private GluedSentences() {}

  /**
   * Whether the full stop at {@code stop}, in a word that begins at {@code begin}, does not hold it
   * and the letters after it together: it ends a sentence or an abbreviation ("Gov.Moss").
   */
  static boolean parts(String text, int begin, int stop, int limit) {
    int length = stop - begin;
    return length > 1
        && isBegin(text, stop + 1, limit)
        && (isWhole(text, begin, stop)
            || (length <= LONGEST && Abbreviations.isLeading(text.substring(begin, stop))));
  }

  /** Whether a sentence begins at {@code at}, with no space before it. */
  static boolean beginsAt(String text, int from, int at) {
    if (at - 1 <= from || !Character.isUpperCase(text.charAt(at))) {
      return false;
    }
    char before = text.charAt(at - 1);
    if (before == '”' && at - 2 > from) {
      return ".!?".indexOf(text.charAt(at - 2)) >= 0 && isBegin(text, at, text.length());
    }
    return ".!?".indexOf(before) >= 0
        && isEnd(text, from, at - 1)
        && isBegin(text, at, text.length());
  }

  private static boolean isEnd(String text, int from, int stop) {
    int begin = stop;
    while (begin > from && Chars.isWord(text.charAt(begin - 1))) {
      begin--;
    }
    return isWhole(text, begin, stop)
        && (begin == from || "@/:".indexOf(text.charAt(begin - 1)) < 0)
        && !Abbreviations.isAbbreviation(text.substring(begin, stop));
  }

  /** Whether the word ends in two small letters. */
  private static boolean isWhole(String text, int begin, int stop) {
    return stop - begin > 1
        && Character.isLowerCase(text.charAt(stop - 1))
        && Character.isLowerCase(text.charAt(stop - 2));
  }

  /** A capital and a small letter, or "I" and "A" alone, and no end of an address. */
  private static boolean isBegin(String text, int at, int limit) {
    if (at + 1 >= limit || !Character.isUpperCase(text.charAt(at))) {
      return false;
    }
    int end = at;
    while (end < limit && Chars.isWord(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end);
    boolean single = word.equals("I") || word.equals("A");
    return (single || Character.isLowerCase(text.charAt(at + 1)))
        && !DOMAINS.contains(word.toLowerCase(Locale.ROOT));
  }
}
