// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a short text as rules compare them: lower case, straight apostrophes, no marks but
 * the colon and the copyright sign, which are words of their own.
 */
public final class FoldedWords {

  private FoldedWords() {}

  /** The words of {@code text}, in order. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean part = isPart(c) || (begin >= 0 && isInnerApostrophe(text, i));
      if (part) {
        begin = begin < 0 ? i : begin;
        continue;
      }
      if (begin >= 0) {
        words.add(text.substring(begin, i).replace('’', '\'').toLowerCase(Locale.ROOT));
        begin = -1;
      }
      if (c == ':' || c == '©') {
        words.add(String.valueOf(c));
      }
    }
    return words;
  }

  /** The words without marks, one space between. */
  public static String folded(List<String> words) {
    StringBuilder folded = new StringBuilder();
    for (String word : words) {
      if (isPart(word.charAt(0))) {
        folded.append(folded.isEmpty() ? "" : " ").append(word);
      }
    }
    return folded.toString();
  }

  /** The number of words between the first and the last double quotation mark. */
  public static int quoted(String text) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < text.length(); i++) {
      boolean doubled = text.startsWith("''", i);
      if (doubled || Chars.isDoubleQuote(text.charAt(i))) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return last > first ? of(text.substring(first, last)).size() : 0;
  }

  /** Whether {@code word} is a number, or begins as one. */
  public static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '@' || Character.isSurrogate(c);
  }

  private static boolean isInnerApostrophe(String text, int i) {
    return i + 1 < text.length()
        && (text.charAt(i) == '\'' || text.charAt(i) == '’')
        && Character.isLetter(text.charAt(i + 1));
  }
}
