// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.english;

import java.util.Locale;
import java.util.Set;

/** Words that end in a full stop without ending a sentence, listed without it. */
public final class AbbreviationList {

  private static final Set<String> LEADING =
      WordList.words(AbbreviationList.class, "abbreviations-leading.txt");

  private static final Set<String> OTHER =
      WordList.words(AbbreviationList.class, "abbreviations-other.txt");

  private static final Set<String> SMALL = Set.of("vs", "etc", "al", "approx");

  private AbbreviationList() {}

  /** Those that are followed by a name or a number and so never end a sentence: "Mr", "Feb". */
  public static boolean isLeading(String word) {
    return isWritten(word) && LEADING.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Those, and the ones that may also stand at the end of a sentence: "Inc". */
  public static boolean has(String word) {
    return isLeading(word) || (isWritten(word) && OTHER.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** "Ill." is a state, "ill." a sentence's last word: all but a few need their capital. */
  private static boolean isWritten(String word) {
    return !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || SMALL.contains(word));
  }
}
