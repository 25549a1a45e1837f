// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.text;

import java.util.ArrayList;
import java.util.List;
import org.newsbeam.english.AbbreviationList;

/** Where sentences end, roughly: enough to tell a line from a sentence, and one from two. */
public final class Sentences {

  private Sentences() {}

  /** Whether a sentence ends right before {@code end}: a mark, then closing marks at most. */
  public static boolean endsSentence(String text, int end) {
    int at = end - 1;
    while (at >= 0 && Chars.isCloser(text.charAt(at))) {
      at--;
    }
    return at >= 0 && ".!?…".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether {@code text} ends in a full stop that belongs neither to "U.S." nor to "...". */
  public static boolean endsWithStop(String text) {
    int at = text.length() - 1;
    while (at >= 0 && Chars.isCloser(text.charAt(at))) {
      at--;
    }
    return at > 0 && text.charAt(at) == '.' && !isWithin(text, at) && text.charAt(at - 1) != '.';
  }

  /** The sentences of {@code text}, without surrounding white space. */
  public static List<String> split(String text) {
    List<String> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      if (".!?…".indexOf(text.charAt(i)) < 0) {
        continue;
      }
      int after = i + 1;
      while (after < text.length() && Chars.isCloser(text.charAt(after))) {
        after++;
      }
      if (after + 1 < text.length()
          && Chars.isWhite(text.charAt(after))
          && !Character.isLowerCase(text.charAt(after + 1))
          && !isAbbreviation(text, i)) {
        sentences.add(text.substring(begin, after).strip());
        begin = after;
      }
    }
    String last = text.substring(begin).strip();
    if (!last.isEmpty()) {
      sentences.add(last);
    }
    return sentences;
  }

  /** Whether {@code text} is a single sentence. */
  public static boolean isOne(String text) {
    return split(text).size() == 1;
  }

  private static boolean isAbbreviation(String text, int stop) {
    if (text.charAt(stop) != '.') {
      return false;
    }
    int begin = stop;
    while (begin > 0 && stop - begin <= 8 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, stop);
    return isWithin(text, stop) || word.length() == 1 || isListed(word);
  }

  private static boolean isListed(String word) {
    return word.equals("No") || AbbreviationList.has(word);
  }

  /** Whether the full stop at {@code stop} is the last of an acronym: "U.S.", "a.m.". */
  private static boolean isWithin(String text, int stop) {
    return stop >= 2 && Character.isLetter(text.charAt(stop - 1)) && text.charAt(stop - 2) == '.';
  }
}
