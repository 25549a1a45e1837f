// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.rule;

import static org.newsbeam.model.BlockKind.CAPTION;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsbeam.clean.metadata.Agencies;
import org.newsbeam.clean.paragraph.Paragraph;
import org.newsbeam.clean.text.FoldedWords;
import org.newsbeam.english.CalendarWords;

/** The words under a picture, told by what they say. */
final class CaptionRules {

  private static final String WEEKDAY = "(?i:" + CalendarWords.WEEKDAY_NAMES + ")";
  private static final String MONTH = "(?i:" + CalendarWords.MONTH_STARTS + ")[a-z]{0,6}\\.?";

  /** "(Picture: PA)", "[AP Photo/Jane Doe]" at the end: what stands in the last brackets. */
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{2,100})[)\\]]\\.?$");

  private static final Pattern PICTURE_WORD =
      Pattern.compile(
          "(?i)\\b(photos?|photograph(er|y)?s?|pictures?|pics?|images?|file|handout|supplied|courtesy)\\b");

  /** "… at the gate. Photograph: Jane Doe/Reuters". */
  private static final Pattern CREDIT_AT_END =
      Pattern.compile(
          "(?i)(?:[.!?)] (?=photo|picture|image)|\\d? ?(?=credit: ))"
              + "((photo(graph)?s?|pictures?|images?|credit)\\b.{0,80})$");

  /** Chars; what {@link #CREDIT_AT_END} finds is no longer. */
  private static final int CREDIT = 100;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^((image|media|photo|picture|video)"
              + " captions?\\b|caption\\s*:|pic\\W{0,2}\\d{1,2}\\s*:|(photos?|pictures?|pictured|image|file"
              + " photo|above|left|right|top|bottom)\\s*:)");

  /** Agencies date their captions in full: "…, Monday, March 4, 2019, in Ellery." */
  private static final Pattern FULL_DATE =
      Pattern.compile(", " + WEEKDAY + ", " + MONTH + " \\d{1,2}, \\d{4}[,.]");

  private static final Pattern FILE_PICTURE =
      Pattern.compile(
          "(?i)(^in this .{0,60}\\b(file )?(photo|picture|image|frame grab)\\b|\\b(is|are)"
              + " (seen|pictured|shown) (here )?in this\\b|\\bfile (photo|picture)\\b)");

  private static final Set<String> PICTURE_WORDS =
      Set.of("photo", "picture", "image", "grab", "seen", "pictured", "shown");

  /** "(L-R)", "from left:"; a lone "(R)" is a party as often. */
  private static final Pattern POSITION =
      Pattern.compile("(?i)\\((l[-–]r|l to r|from left|left to right)\\)|from left( to right)?:");

  static final List<Rule> LABELLED =
      List.of(
          Rule.of(CAPTION, "photo-credit", CaptionRules::endsInCredit),
          Rule.of(CAPTION, "caption-label", line -> LABEL.matcher(line.text()).find()),
          Rule.of(CAPTION, "full-date", CaptionRules::isDated),
          Rule.of(CAPTION, "file-picture", CaptionRules::isFilePicture),
          Rule.of(CAPTION, "positions", CaptionRules::givesPositions));

  private CaptionRules() {}

  private static boolean endsInCredit(Paragraph line) {
    String text = line.text();
    int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
    var brackets = BRACKETS.matcher(text);
    if (open > 0 && brackets.find(open)) {
      String credit = brackets.group(1);
      boolean picture = PICTURE_WORD.matcher(credit).find();
      boolean shared = credit.indexOf('/') > 0 && Agencies.isNamedIn(FoldedWords.of(credit));
      return (picture || shared) && credit.split(" ", -1).length <= 10;
    }
    var end =
        CREDIT_AT_END.matcher(text).region(Math.max(0, text.length() - CREDIT), text.length());
    return end.find() && CreditRules.isLabelled(end.group(1));
  }

  private static boolean isDated(Paragraph line) {
    return line.length() <= 400
        && line.text().contains("day, ")
        && FULL_DATE.matcher(line.text()).find()
        && !line.words().contains("said")
        && !line.quotes();
  }

  private static boolean isFilePicture(Paragraph line) {
    return line.length() <= 400
        && line.words().stream().anyMatch(PICTURE_WORDS::contains)
        && FILE_PICTURE.matcher(line.text()).find()
        && !line.quotes();
  }

  private static boolean givesPositions(Paragraph line) {
    return line.length() <= 400
        && (line.words().contains("left") || line.text().contains("("))
        && POSITION.matcher(line.text()).find()
        && !line.words().contains("said")
        && !line.quotes();
  }
}
