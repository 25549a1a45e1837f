// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.rule;

import static org.newsbeam.model.BlockKind.BYLINE;
import static org.newsbeam.model.BlockKind.CAPTION;
import static org.newsbeam.model.BlockKind.CREDIT;
import static org.newsbeam.model.BlockKind.DATELINE;
import static org.newsbeam.model.BlockKind.HEADLINE;
import static org.newsbeam.model.BlockKind.STANDFIRST;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsbeam.clean.metadata.Dateline;
import org.newsbeam.clean.paragraph.Paragraph;
import org.newsbeam.clean.sheet.Sheet;
import org.newsbeam.clean.sheet.Titles;
import org.newsbeam.clean.text.FoldedWords;
import org.newsbeam.clean.text.Sentences;

/** The summary between headline and body, told from the first paragraph of the body. */
final class StandfirstRules {

  private static final int LONGEST = 320;

  static final List<Rule> ALL =
      List.of(
          new Rule(STANDFIRST, "equals-standfirst", StandfirstRules::isKnown),
          new Rule(STANDFIRST, "line-below-headline", StandfirstRules::isLine),
          new Rule(STANDFIRST, "pair-with-headline", StandfirstRules::isPaired),
          new Rule(STANDFIRST, "before-byline", StandfirstRules::isBeforeByline),
          new Rule(STANDFIRST, "above-byline", StandfirstRules::isAboveByline),
          new Rule(STANDFIRST, "before-picture", StandfirstRules::isBeforePicture));

  private StandfirstRules() {}

  private static boolean isKnown(Sheet sheet, int i) {
    String known = sheet.metadata().standfirst();
    return known != null
        && !known.isBlank()
        && i < 12
        && FoldedWords.folded(FoldedWords.of(known)).equals(sheet.get(i).folded());
  }

  /** A line without full stop, too long for a label, below the headline. */
  private static boolean isLine(Sheet sheet, int i) {
    return sheet.isHead(i) && isBelowHeadline(sheet, i) && Titles.isCandidate(sheet.get(i));
  }

  /** One short sentence on the line below the headline, where blank lines part paragraphs. */
  private static boolean isPaired(Sheet sheet, int i) {
    Paragraph line = sheet.get(i);
    return sheet.is(i - 1, HEADLINE)
        && line.group() == sheet.get(i - 1).group()
        && i + 1 < sheet.size()
        && line.group() != sheet.get(i + 1).group()
        && sheet.hasBlankLines()
        && line.length() <= 120
        && isSummary(line);
  }

  /** Some sentences between the headline and a byline or date. */
  private static boolean isAboveByline(Sheet sheet, int i) {
    Paragraph paragraph = sheet.get(i);
    return sheet.is(i - 1, HEADLINE)
        && (sheet.is(i + 1, BYLINE) || sheet.is(i + 1, DATELINE))
        && paragraph.length() <= LONGEST
        && paragraph.words().size() >= 4
        && !paragraph.quotes()
        && Dateline.opening(paragraph.text()).isEmpty()
        && nextOpen(sheet, i) > 0;
  }

  /** One sentence that the byline follows. */
  private static boolean isBeforeByline(Sheet sheet, int i) {
    return isBelowHeadline(sheet, i)
        && isSummary(sheet.get(i))
        && (sheet.is(i + 1, BYLINE) || sheet.is(i + 1, DATELINE))
        && nextOpen(sheet, i) > 0;
  }

  /** One sentence that a picture follows, and then a paragraph that tells the same again. */
  private static boolean isBeforePicture(Sheet sheet, int i) {
    if (!isBelowHeadline(sheet, i)
        || !isSummary(sheet.get(i))
        || !(sheet.is(i + 1, CAPTION) || sheet.is(i + 1, CREDIT))) {
      return false;
    }
    int next = nextOpen(sheet, i);
    return next > 0 && shared(sheet.get(i), sheet.get(next)) >= 3;
  }

  private static boolean isBelowHeadline(Sheet sheet, int i) {
    int above = sheet.block(i - 1).filter(DatelineRules::isClock).isPresent() ? -1 : i - 1;
    while (above >= 0 && i - above < 6 && !sheet.isOpen(above)) {
      if (sheet.is(above, HEADLINE)) {
        return true;
      }
      above--;
    }
    return false;
  }

  private static boolean isSummary(Paragraph paragraph) {
    return paragraph.length() <= LONGEST
        && paragraph.words().size() >= 4
        && !paragraph.quotes()
        && Sentences.isOne(paragraph.text());
  }

  private static int nextOpen(Sheet sheet, int i) {
    for (int next = i + 1; next < Math.min(sheet.size(), i + 8); next++) {
      if (sheet.isOpen(next)) {
        return next;
      }
    }
    return -1;
  }

  /** The number of words of four letters and more that both paragraphs hold. */
  private static int shared(Paragraph one, Paragraph other) {
    Set<String> words = new HashSet<>(one.words());
    words.retainAll(other.words());
    words.removeIf(word -> word.length() < 4);
    return words.size();
  }
}
