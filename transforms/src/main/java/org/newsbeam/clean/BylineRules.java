// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean;

import static org.newsbeam.model.BlockKind.BYLINE;
import static org.newsbeam.model.BlockKind.DATELINE;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lines that say who wrote the article. */
final class BylineRules {

  private static final Set<String> ROLES = Vocabulary.read("roles.txt");

  static final List<Rule> ALL =
      List.of(
          new Rule(BYLINE, "by-line", BylineRules::isByline),
          new Rule(BYLINE, "name-and-office", BylineRules::isNameAndOffice),
          new Rule(BYLINE, "office-below-byline", BylineRules::isOffice));

  /** Those that look at where the date stands. */
  static final List<Rule> BESIDE_DATE =
      List.of(new Rule(BYLINE, "name-above-date", BylineRules::isNameAboveDate));

  private BylineRules() {}

  private static boolean isByline(Sheet sheet, int i) {
    Paragraph line = sheet.get(i);
    return isPlace(sheet, i) && isShort(line) && Byline.parse(line.text()).isPresent();
  }

  private static boolean isNameAndOffice(Sheet sheet, int i) {
    Paragraph line = sheet.get(i);
    Optional<Byline> byline =
        sheet.isHead(i) && isShort(line) && !Titles.isCapitals(line.text())
            ? Byline.parseNames(line.text())
            : Optional.empty();
    return byline
        .filter(found -> line.words().size() <= 10 && found.office() && !found.people().isEmpty())
        .isPresent();
  }

  private static boolean isOffice(Sheet sheet, int i) {
    List<String> words = sheet.get(i).words();
    return sheet.is(i - 1, BYLINE)
        && words.size() <= 6
        && !sheet.get(i).endsSentence()
        && words.stream().anyMatch(ROLES::contains);
  }

  private static boolean isNameAboveDate(Sheet sheet, int i) {
    Paragraph line = sheet.get(i);
    return sheet.isHead(i)
        && i > 0
        && isShort(line)
        && sheet.is(i + 1, DATELINE)
        && line.words().size() <= 7
        && !Titles.isCapitals(line.text())
        && Byline.parseNames(line.text()).isPresent();
  }

  private static boolean isPlace(Sheet sheet, int i) {
    return i < 10 || sheet.isTail(i);
  }

  private static boolean isShort(Paragraph line) {
    int words = line.words().size();
    return words <= (line.endsWithStop() ? 7 : 20) && line.length() <= 160;
  }
}
