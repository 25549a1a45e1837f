// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.metadata;

import java.util.List;
import java.util.Set;
import org.newsbeam.clean.text.FoldedWords;
import org.newsbeam.english.WordList;

/** News and picture agencies, as a class of words. */
public final class Agencies {

  private static final Set<String> NAMES =
      Set.copyOf(WordList.lines(Agencies.class, "agencies.txt"));
  private static final Set<String> PICTURES =
      Set.of("getty", "getty images", "shutterstock", "rex", "zuma press");
  private static final int LONGEST = 4;

  private Agencies() {}

  /** Whether {@code text} is an agency and nothing more, "The" apart. */
  public static boolean isAgency(String text) {
    return isAgency(FoldedWords.of(text));
  }

  /** Whether {@code words} are an agency and nothing more, "the" apart. */
  public static boolean isAgency(List<String> words) {
    if (words.isEmpty() || words.size() > LONGEST + 1) {
      return false;
    }
    boolean article = words.size() > 1 && words.get(0).equals("the");
    List<String> name = article ? words.subList(1, words.size()) : words;
    return NAMES.contains(FoldedWords.folded(name));
  }

  /** Whether {@code text} is an agency of texts, not of pictures alone. */
  static boolean isNewsAgency(String text) {
    return isAgency(text) && !PICTURES.contains(FoldedWords.folded(FoldedWords.of(text)));
  }

  /** Whether {@code words} hold an agency somewhere. */
  public static boolean isNamedIn(List<String> words) {
    for (int begin = 0; begin < words.size(); begin++) {
      for (int end = begin + 1; end <= Math.min(words.size(), begin + LONGEST); end++) {
        if (NAMES.contains(FoldedWords.folded(words.subList(begin, end)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The agency without the article before it and the marks around it. */
  static String name(String text) {
    return text.replaceFirst("^(?i)the\\s+", "").replaceAll("^[\\s(/\\[–—-]+|[\\s)/\\].]+$", "");
  }
}
