// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.english;

import java.util.Locale;
import java.util.Set;

/** What follows a surname and tells one generation from another: "Jr.", "III". */
public final class NameSuffixes {

  private static final Set<String> WORDS = WordList.words(NameSuffixes.class, "name-suffixes.txt");

  private NameSuffixes() {}

  /** Whether {@code word} is one, in any case, with or without a full stop. */
  public static boolean has(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return WORDS.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
  }

  /**
   * Whether {@code word} is one and a numeral, in any case. A numeral may be left out where nobody
   * else has the name; "Jr." tells two people apart.
   */
  public static boolean isNumeral(String word) {
    return has(word) && word.toLowerCase(Locale.ROOT).chars().allMatch(c -> c == 'i' || c == 'v');
  }
}
