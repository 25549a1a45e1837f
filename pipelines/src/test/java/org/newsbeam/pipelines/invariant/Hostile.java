// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import java.util.List;

/** Puts into text what breaks offsets, borders and readers. All of it can be written as UTF-8. */
final class Hostile {

  private static final List<String> SCRAPS =
      List.of(
          "\u0000",
          "\u0001\u0002",
          "\u001b[31m",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u00ad",
          "\u200b",
          "\u200d",
          "\u202e",
          "\u2028",
          "\u2029",
          "\ufeff",
          "\ufffd",
          "\uffff",
          "😀",
          "👩‍👩‍👧",
          "𝐀𝐧𝐧 𝐑𝐨𝐞",
          "𐐷𐐷",
          "é́́",
          "ﬁ",
          "İ",
          "ß",
          "ǅ",
          "“",
          "”",
          "‘",
          "’",
          "\"",
          "'",
          "«",
          "»",
          "„",
          "“““",
          "”’",
          "''",
          "``",
          "\"\"\"",
          "\t",
          "\r",
          "\n",
          "\r\n",
          "  \n ",
          "\f",
          " ",
          "—",
          "--",
          "...",
          "….",
          ".",
          ":",
          ",",
          "said",
          "said said said",
          "He said",
          "{",
          "</p>",
          "<br>",
          "&#x1F600;",
          "&amp;",
          "\\u0000",
          "http://a.example/?b=“c”",
          "@anne #tag",
          "10.5.2024",
          "1,2,3",
          "A.B.C.",
          "(",
          ")",
          "[1]");

  private Hostile() {}

  /** Most text as it is; some of it with scraps in it, some of it worse. */
  static String text(String text, Dice dice) {
    if (dice.percent(80)) {
      return text;
    }
    StringBuilder hostile = new StringBuilder(text);
    for (int i = dice.from(1, 8); i > 0; i--) {
      int at =
          hostile.offsetByCodePoints(
              0, dice.below(hostile.codePointCount(0, hostile.length()) + 1));
      hostile.insert(at, dice.one(SCRAPS));
    }
    return switch (dice.below(24)) {
      case 0 -> hostile + " " + dice.one("“", "\"", "a ", "Roe ", "😀").repeat(dice.from(50, 3000));
      case 1 -> hostile.toString().repeat(dice.from(2, 9));
      case 2 -> "“‘".repeat(dice.from(1, 40)) + hostile + "’”".repeat(dice.from(1, 40));
      case 3 -> hostile.toString().replace(" ", "");
      case 4 -> hostile.toString().replace(' ', '\n');
      case 5 -> hostile.toString().toUpperCase(java.util.Locale.ROOT);
      case 6 -> hostile.toString().replace("e", "é").replace("o", "𝐨");
      case 7 -> hostile.toString().replaceAll("[“”]", "\"").replaceAll("[‘’]", "'");
      default -> hostile.toString();
    };
  }
}
