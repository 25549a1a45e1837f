// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.rule;

import static org.newsbeam.model.BlockKind.CAPTION;
import static org.newsbeam.model.BlockKind.CREDIT;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsbeam.clean.paragraph.Paragraph;
import org.newsbeam.clean.sheet.Sheet;
import org.newsbeam.clean.text.FoldedWords;
import org.newsbeam.clean.text.Sentences;

/** Captions without a label, told by where they stand and by what they do not say. */
final class PlacedCaptionRules {

  /** What happened or is to happen is told in these, what a picture shows is not. */
  private static final Set<String> TELLING =
      Set.of(
          "said",
          "says",
          "told",
          "will",
          "would",
          "had",
          "was",
          "were",
          "voted",
          "announced",
          "expected",
          "according",
          "could",
          "may",
          "should");

  /** The prepositions and articles of a line that names what a picture shows. */
  private static final Set<String> ALT_WORDS =
      Set.of(
          "with", "during", "at", "in", "on", "and", "of", "the", "a", "an", "after", "before",
          "outside", "inside", "near", "left", "right", "by", "for", "to", "his", "her", "their");

  /** Paragraphs; the picture that a page repeats is its first, or is repeated on the spot. */
  private static final int FIRST_PICTURES = 10;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}'’-]+");
  private static final Set<String> ALT_MARKS = Set.of("with", "during", "outside", "left", "right");

  static final List<Rule> ALL =
      List.of(
          new Rule(CAPTION, "repeated-line", PlacedCaptionRules::isRepeated),
          new Rule(CAPTION, "alt-text", PlacedCaptionRules::isAltText),
          new Rule(CAPTION, "below-alt-text", PlacedCaptionRules::isBelowAltText),
          new Rule(CAPTION, "above-caption", PlacedCaptionRules::isAboveCaption),
          new Rule(CAPTION, "above-credit", PlacedCaptionRules::isAboveCredit));

  private PlacedCaptionRules() {}

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

  /** A short sentence right on top of the credit of its picture. */
  private static boolean isAboveCredit(Sheet sheet, int i) {
    Paragraph line = sheet.get(i);
    return i > 0
        && sheet.is(i + 1, CREDIT)
        && line.words().size() >= 4
        && line.words().size() <= (line.endsWithStop() ? 20 : 30)
        && !line.quotes()
        && !(line.endsWithStop() && line.words().stream().anyMatch(TELLING::contains))
        && !line.wrapped()
        && !line.text().endsWith(":")
        && (TitleRules.hasHeadline(sheet) || i > 2)
        && Sentences.isOne(line.text());
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
