// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.rule;

import static org.newsbeam.model.BlockKind.HEADLINE;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.newsbeam.clean.paragraph.Paragraph;
import org.newsbeam.clean.sheet.Sheet;
import org.newsbeam.clean.sheet.Titles;
import org.newsbeam.clean.text.FoldedWords;
import org.newsbeam.model.Metadata;

/** Which line is the headline. */
final class TitleRules {

  /** A headline that the input names is looked for among so many paragraphs. */
  private static final int SEARCHED = 12;

  /** Shorter lines match the start of a title by chance. */
  private static final int SHORTEST_PART = 20;

  static final List<Rule> KNOWN =
      List.of(
          new Rule(HEADLINE, "equals-title", TitleRules::equalsTitle),
          new Rule(HEADLINE, "starts-title", TitleRules::startsTitle));

  static final List<Rule> REPEATED =
      List.of(new Rule(HEADLINE, "repeated-title", TitleRules::isRepeated));

  static final List<Rule> FOUND =
      List.of(new Rule(HEADLINE, "first-line", TitleRules::isFirstLine));

  private TitleRules() {}

  private static boolean equalsTitle(Sheet sheet, int i) {
    return i < SEARCHED && title(sheet.metadata()).equals(sheet.get(i).folded());
  }

  /** The input's title often goes on with the outlet: "Talks Fail | World | The Paper". */
  private static boolean startsTitle(Sheet sheet, int i) {
    Paragraph line = sheet.get(i);
    return i < SEARCHED
        && line.length() >= SHORTEST_PART
        && !line.endsWithStop()
        && title(sheet.metadata()).startsWith(line.folded() + " ");
  }

  private static String title(Metadata metadata) {
    String headline = metadata.headline();
    return headline == null || headline.isBlank()
        ? "\n" // equals no line
        : FoldedWords.folded(FoldedWords.of(headline));
  }

  /** A page's title shown twice before the body, with no other line that could be the title. */
  private static boolean isRepeated(Sheet sheet, int i) {
    Paragraph line = sheet.get(i);
    if (!sheet.isHead(i) || hasHeadline(sheet) || sheet.copies(line) < 2) {
      return isCopyOfRepeated(sheet, i);
    }
    int end = sheet.headEnd();
    return Titles.isCandidate(line)
        && line.words().size() >= 3
        && head(sheet, end).filter(other -> equal(line, other)).count() == sheet.copies(line)
        && head(sheet, end).noneMatch(other -> isRival(line, other));
  }

  private static boolean isCopyOfRepeated(Sheet sheet, int i) {
    return sheet.isHead(i)
        && sheet.copies(sheet.get(i)) > 1
        && Stream.iterate(0, j -> j < i, j -> j + 1)
            .anyMatch(j -> sheet.is(j, HEADLINE) && equal(sheet.get(j), sheet.get(i)));
  }

  private static Stream<Paragraph> head(Sheet sheet, int end) {
    return Stream.iterate(0, j -> j < end, j -> j + 1).filter(sheet::isOpen).map(sheet::get);
  }

  private static boolean equal(Paragraph one, Paragraph other) {
    return Objects.equals(one.folded(), other.folded());
  }

  private static boolean isRival(Paragraph line, Paragraph other) {
    return !equal(line, other) && Titles.isCandidate(other) && other.words().size() > 3;
  }

  /** The first line before the body that is no sentence; a mere label gives way to the next. */
  private static boolean isFirstLine(Sheet sheet, int i) {
    if (!sheet.isHead(i) || hasHeadline(sheet) || !Titles.isCandidate(sheet.get(i))) {
      return false;
    }
    int end = sheet.headEnd();
    boolean betterFollows =
        Stream.iterate(i + 1, j -> j < end, j -> j + 1)
            .anyMatch(
                j ->
                    sheet.isOpen(j)
                        && Titles.isCandidate(sheet.get(j))
                        && !Titles.isLabel(sheet.get(j)));
    return !(Titles.isLabel(sheet.get(i)) && betterFollows);
  }

  static boolean hasHeadline(Sheet sheet) {
    return Stream.iterate(0, j -> j < Math.min(sheet.size(), 15), j -> j + 1)
        .anyMatch(j -> sheet.is(j, HEADLINE));
  }
}
