// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean;

import static org.newsbeam.model.BlockKind.CAPTION;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words under a picture, and those that a page gives to readers who cannot see it. */
final class CaptionRules {

  private static final String WEEKDAY = "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
  private static final String MONTH =
      "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";

  /** "(Picture: PA)", "[AP Photo/Jane Doe]" at the end: what stands in the last brackets. */
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{2,100})[)\\]]\\.?$");

  private static final Pattern PICTURE_WORD =
      Pattern.compile(
          "(?i)\\b(photos?|photograph(er|y)?s?|pictures?|pics?|images?|file|handout)\\b");

  /** "… at the gate. Photograph: Jane Doe/Reuters". */
  private static final Pattern CREDIT_AT_END =
      Pattern.compile("(?i)[.!?)] ((photo(graph)?s?|pictures?|images?|credit)\\b.{0,80})$");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^((image|media|photo|picture|video) captions?\\b|caption\\s*:"
              + "|(photos?|pictures?|pictured|image|file photo|above|left|right|top|bottom)\\s*:)");

  /** Agencies date their captions in full: "…, Monday, March 4, 2019, in Ellery." */
  private static final Pattern FULL_DATE =
      Pattern.compile(", " + WEEKDAY + ", " + MONTH + " \\d{1,2}, \\d{4}[,.]");

  private static final Pattern FILE_PICTURE =
      Pattern.compile(
          "(?i)(^in this .{0,60}\\b(file )?(photo|picture|image|frame grab)\\b"
              + "|\\b(is|are) (seen|pictured|shown) (here )?in this\\b|\\bfile (photo|picture)\\b)");

  private static final Set<String> PICTURE_WORDS =
      Set.of("photo", "picture", "image", "grab", "seen", "pictured", "shown");

  /** "(L-R)", "from left:"; a lone "(R)" is a party as often. */
  private static final Pattern POSITION =
      Pattern.compile("(?i)\\((l[-–]r|l to r|from left|left to right)\\)|from left( to right)?:");

  /** The prepositions and articles of a line that names what a picture shows. */
  private static final Set<String> ALT_WORDS =
      Set.of(
          "with", "during", "at", "in", "on", "and", "of", "the", "a", "an", "after", "before",
          "outside", "inside", "near", "left", "right", "by", "for", "to", "his", "her", "their");

  /** Paragraphs; the picture that a page repeats is its first, or is repeated on the spot. */
  private static final int FIRST_PICTURES = 10;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}'’-]+");

  private static final Set<String> ALT_MARKS = Set.of("with", "during", "outside", "left", "right");

  static final List<Rule> LABELLED =
      List.of(
          Rule.of(CAPTION, "photo-credit", CaptionRules::endsInCredit),
          Rule.of(CAPTION, "caption-label", line -> LABEL.matcher(line.text()).find()),
          Rule.of(CAPTION, "full-date", CaptionRules::isDated),
          Rule.of(CAPTION, "file-picture", CaptionRules::isFilePicture),
          Rule.of(CAPTION, "positions", CaptionRules::givesPositions));

  static final List<Rule> PLACED =
      List.of(
          new Rule(CAPTION, "repeated-line", CaptionRules::isRepeated),
          new Rule(CAPTION, "alt-text", CaptionRules::isAltText),
          new Rule(CAPTION, "below-alt-text", CaptionRules::isBelowAltText),
          new Rule(CAPTION, "above-caption", CaptionRules::isAboveCaption));

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
    var end = CREDIT_AT_END.matcher(text);
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

  /** A line without full stop that comes again: the alt text of one picture used twice. */
  private static boolean isRepeated(Sheet sheet, int i) {
    Paragraph line = sheet.get(i);
    int copies = sheet.copies(line);
    if (copies < 2 || copies > 4) {
      return false;
    }
    boolean besideItself =
        (i > 0 && sheet.get(i - 1).folded().equals(line.folded()))
            || (i + 1 < sheet.size() && sheet.get(i + 1).folded().equals(line.folded()));
    return (besideItself || sheet.firstCopy(line) < FIRST_PICTURES)
        && !line.wrapped()
        && line.words().size() >= 4
        && line.length() <= 200
        && !line.endsSentence()
        && !line.text().endsWith(":")
        && line.words().stream().filter(FoldedWords::isNumber).count() * 3 < line.words().size();
  }

  private static boolean isAltText(Sheet sheet, int i) {
    Paragraph line = sheet.get(i);
    return i > 0
        && !line.wrapped()
        && line.words().size() >= 4
        && line.words().size() <= 16
        && sheet.hasBlankLines()
        && namesOnly(line.text());
  }

  /** Whether all words in lower case are small ones, one of them typical, between two names. */
  private static boolean namesOnly(String text) {
    boolean marked = false;
    for (String word : NO_WORD.splitAsStream(text).toList()) {
      if (word.isEmpty() || !Character.isLowerCase(word.charAt(0))) {
        continue;
      }
      if (!ALT_WORDS.contains(word)) {
        return false;
      }
      marked |= ALT_MARKS.contains(word);
    }
    return marked && !text.startsWith("“") && !text.startsWith("\"");
  }

  private static boolean isBelowAltText(Sheet sheet, int i) {
    return sheet.isPair(i - 1)
        && sheet.is(i - 1, CAPTION)
        && sheet.get(i).length() <= 200
        && sheet.get(i).words().size() >= 5
        && !sheet.get(i).quotes()
        && Sentences.isOne(sheet.get(i).text());
  }

  /** A line without full stop right on top of a caption: the alt text of its picture. */
  private static boolean isAboveCaption(Sheet sheet, int i) {
    return sheet.isPair(i)
        && sheet.is(i + 1, CAPTION)
        && sheet.get(i).words().size() >= 3
        && sheet.get(i).length() <= 120
        && !sheet.get(i).endsSentence();
  }
}
