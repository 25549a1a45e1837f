// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A stretch of a token as the name model sees it. Tokens keep their hyphens ("Beijing-based"), but
 * names end at them, so the model reads "Beijing", "-", "based".
 *
 * @param begin the first char
 * @param end the char after the last one
 * @param token the index of the token it lies in
 * @param text what the model reads: quotation marks and dashes in their plain forms
 */
public record NameWord(int begin, int end, int token, String text) {

  /** No acronym is made of more letters than this. */
  public static final int MAX_ACRONYM = 8;

  /** Whether it begins with a capital. */
  boolean startsUpper() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it begins with a small letter. */
  boolean startsLower() {
    return Character.isLowerCase(text.codePointAt(0));
  }

  /** The parts of {@code token} as the model reads them. */
  public static List<String> parts(String token) {
    List<String> parts = new ArrayList<>();
    int[] cuts = cuts(token);
    for (int i = 0; i + 1 < cuts.length; i++) {
      parts.add(plain(token.substring(cuts[i], cuts[i + 1])));
    }
    return parts;
  }

  /** Adds the parts of the token {@code token}, which is {@code [begin, end)} of {@code text}. */
  static void addParts(String text, int begin, int end, int token, List<NameWord> words) {
    String whole = text.substring(begin, end);
    if (!hasHyphen(whole)) {
      words.add(new NameWord(begin, end, token, plain(whole)));
      return;
    }
    int[] cuts = cuts(whole);
    for (int i = 0; i + 1 < cuts.length; i++) {
      String part = plain(whole.substring(cuts[i], cuts[i + 1]));
      words.add(new NameWord(begin + cuts[i], begin + cuts[i + 1], token, part));
    }
  }

  /** The offsets at which {@code token} is cut, from 0 to its length. */
  private static int[] cuts(String token) {
    int[] cuts = new int[2 * token.length() + 2];
    int n = 1;
    for (int i = 1; i + 1 < token.length(); i++) {
      if (isHyphen(token.charAt(i))
          && Character.isLetterOrDigit(token.charAt(i - 1))
          && Character.isLetterOrDigit(token.charAt(i + 1))) {
        cuts[n++] = i;
        cuts[n++] = i + 1;
      }
    }
    cuts[n++] = token.length();
    return Arrays.copyOf(cuts, n);
  }

  private static boolean hasHyphen(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isHyphen(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** Whether {@code word} is made of two capitals or some more, without full stops: "KCNA". */
  public static boolean isAcronym(String word) {
    return word.length() >= 2
        && word.length() <= MAX_ACRONYM
        && word.chars().allMatch(Character::isUpperCase);
  }

  /** {@code word} with quotation marks and dashes in their plain forms. */
  public static String plain(String word) {
    return switch (word) {
      case "“", "”", "''", "``", "«", "»", "„", "‟" -> "\"";
      case "‘", "’", "`", "´" -> "'";
      case "—", "–", "--", "---", "‐", "‑", "−" -> "-";
      case "…" -> "...";
      default -> word.replace('’', '\'');
    };
  }
}
