// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands at the heart of a mention: "campaign manager Rob Ito" of "Ann Roe's campaign manager
 * Rob Ito, a lawyer". All patterns take linear time.
 */
final class MentionHead {

  /** Where an apposition or what else follows a head begins. */
  private static final Pattern CUT =
      Pattern.compile(
          ("[,;:()\\[\\]—–―]|SPACE-SPACE|(?<!WORD)(?:who|which|whose|whom|that|of|for|from|in|on|at"
                  + "|with|near|among|by|to|during|including|such as|as well as|told|said|says)"
                  + "(?!WORD)")
              .replace("SPACE", Chars.SPACE)
              .replace("WORD", Chars.WORD),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern POSSESSIVE =
      Pattern.compile(
          "(?<=WORD)(?:['’]s|(?<=s)['’])SPACE++"
              .replace("SPACE", Chars.SPACE)
              .replace("WORD", Chars.WORD));

  /** Words with a capital, and small ones that join parts of a name. */
  private static final Pattern PROPER_NAME =
      Pattern.compile(
          ("[A-ZÀ-Þ](?:WORD|[.'’-])*+(?:SPACE++"
                  + "(?:de|van|von|bin|al|la|le|del|der|da|di|El|Al|[A-ZÀ-Þ](?:WORD|[.'’-])*+))*+")
              .replace("SPACE", Chars.SPACE)
              .replace("WORD", Chars.WORD));

  private static final Pattern SPACES = Pattern.compile(Chars.SPACE + "++");
  private static final Pattern BEFORE_A_WORD = Pattern.compile("^[^\\p{L}\\p{N}]++");
  private static final String AROUND = " .'’\"“”";

  private MentionHead() {}

  /**
   * The head of a mention: up to the first comma, bracket, dash, relative pronoun or preposition,
   * and of that what follows the last owner ("Ann Roe's").
   */
  static String of(String mention) {
    String head =
        BEFORE_A_WORD.matcher(SPACES.matcher(mention).replaceAll(" ").strip()).replaceFirst("");
    Matcher cut = CUT.matcher(head);
    while (cut.find()) {
      if (!head.substring(0, cut.start()).isBlank()) {
        head = head.substring(0, cut.start());
        break;
      }
    }
    Matcher owner = POSSESSIVE.matcher(head);
    int owned = 0;
    while (owner.find()) {
      owned = owner.end();
    }
    return strip(head.substring(owned).isBlank() ? head : head.substring(owned));
  }

  /** The last proper name of a head; empty if there is none. */
  static String properName(String head) {
    Matcher names = PROPER_NAME.matcher(head);
    String last = "";
    while (names.find()) {
      last = names.group();
    }
    return last;
  }

  private static String strip(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && AROUND.indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    while (begin < end && AROUND.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(begin, end);
  }
}
