// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.rule;

import static org.newsbeam.model.BlockKind.CREDIT;

import java.util.List;
import java.util.regex.Pattern;
import org.newsbeam.clean.metadata.Agencies;
import org.newsbeam.clean.paragraph.Paragraph;
import org.newsbeam.clean.text.Sentences;

/** Lines that say whose picture or text something is, and nothing more. */
final class CreditRules {

  /** "Photo: Jane Doe", "Photograph by", "Image copyright", "Picture credit:". */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^[(\\[]?(file"
              + " )?(photo(graph(y|s)?)?s?|pictures?|pics?|images?|illustrations?|graphics?"
              + "|video|credits?|source|courtesy|©)("
              + " (credits?|copyright|courtesy|source|by|from|via)( of)?)*\\s*[:/|©]?\\s*");

  private static final Pattern MARKED =
      Pattern.compile("(?i)([:/|©]| (by|credits?|copyright|courtesy|via)|courtesy of| from)$");

  /** What ties an agency to a picture: "Jane Doe/AP", "via", "AP Photo". */
  private static final Pattern SIGN =
      Pattern.compile(
          "[/|]|\\b[Vv]ia\\b|(?i:\\b(photos?|images|pictures?|handout|pool)[)\\]]?$"
              + "|^[(\\[]?\\w{2,8} (photos?|images?|pictures?)\\b)");

  private static final Pattern MARKS = Pattern.compile("[\\s/|,()\\[\\]]+");

  /** What may stand in a credit in lower case. */
  private static final Pattern SMALL_WORDS =
      Pattern.compile(
          "(for|the|of|via|and|by|de|van|von|der|da|di|la|le|el|al|bin|file|photos?"
              + "|handout|supplied|courtesy|images?|pool|pictures?|from|in|on|to)");

  /** "Jane Doe/Coastline": a name, and after a slash whoever sells the picture. */
  private static final Pattern HOUSE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]{0,20}( \\p{Lu}[\\p{L}.'’-]{0,20}){1,3} ?/ ?\\p{Lu}[\\p{L}]{1,20}("
              + " \\p{Lu}\\p{L}{1,20}){0,2}");

  static final List<Rule> ALL =
      List.of(
          Rule.of(CREDIT, "agency-line", line -> Agencies.isAgency(line.words())),
          Rule.of(CREDIT, "credit-label", CreditRules::isLabelled),
          Rule.of(CREDIT, "credit-line", CreditRules::isCredit),
          Rule.of(CREDIT, "name-and-house", line -> HOUSE.matcher(line.text()).matches()));

  private CreditRules() {}

  /** Whether {@code text} is a credit with its label: "Photo: Jane Doe/AP". */
  static boolean isLabelled(Paragraph line) {
    return isLabelled(line.text());
  }

  static boolean isLabelled(String text) {
    var label = LABEL.matcher(text.length() > 120 ? "" : text);
    if (!label.find() || label.end() == 0) {
      return false;
    }
    String matched = label.group().strip();
    boolean marked = MARKED.matcher(matched).find();
    return marked && isNames(text.substring(label.end()));
  }

  /**
   * Whether {@code line} names an agency, a slash or "via" as only credits do, and is names only.
   */
  private static boolean isCredit(Paragraph line) {
    String text = line.text();
    return line.length() <= 100
        && SIGN.matcher(text).find()
        && isNames(text)
        && Agencies.isNamedIn(line.words());
  }

  /** Whether all words begin with a capital, small words of credits apart; no sentence. */
  static boolean isNames(String text) {
    List<String> words = MARKS.splitAsStream(text.strip()).toList();
    if (words.size() > 12 || Sentences.endsWithStop(text)) {
      return false;
    }
    for (String word : words) {
      if (!word.isEmpty()
          && Character.isLowerCase(word.charAt(0))
          && !SMALL_WORDS.matcher(word).matches()) {
        return false;
      }
    }
    return true;
  }
}
