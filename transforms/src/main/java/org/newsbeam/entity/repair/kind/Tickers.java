// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair.kind;

import org.newsbeam.entity.text.ArticleWords;

/** What stands in brackets behind a listed firm: its exchange and its sign there. */
final class Tickers {

  private Tickers() {}

  /** "NYSE: ORR", "ORR.L", "LSE:ORR" and a closing bracket. */
  static boolean isTicker(ArticleWords words, int i, int limit) {
    int end = i;
    boolean mark = false;
    while (end < limit && end - i < 6 && !words.text(end).equals(")")) {
      String word = words.text(end);
      boolean capitals = word.chars().noneMatch(Character::isLowerCase);
      mark |= word.equals(":") || word.contains(".") || word.contains(":");
      if (!capitals && !word.equalsIgnoreCase("nasdaq") && !isDotted(word)) {
        return false;
      }
      end++;
    }
    return mark && end < limit && end > i && words.text(end).equals(")");
  }

  /** "ORR.N". */
  private static boolean isDotted(String word) {
    int dot = word.indexOf('.');
    return dot > 0 && dot + 1 < word.length() && Character.isUpperCase(word.charAt(0));
  }
}
