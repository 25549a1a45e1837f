// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.rule;

import static org.newsbeam.model.BlockKind.BYLINE;
import static org.newsbeam.model.BlockKind.DATELINE;
import static org.newsbeam.model.BlockKind.HEADLINE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsbeam.clean.metadata.Agencies;
import org.newsbeam.clean.metadata.Byline;
import org.newsbeam.clean.metadata.Sections;
import org.newsbeam.clean.paragraph.Paragraph;
import org.newsbeam.clean.sheet.Sheet;
import org.newsbeam.clean.sheet.Titles;
import org.newsbeam.clean.text.FoldedWords;
import org.newsbeam.clean.text.TitleCase;
import org.newsbeam.english.WordList;

/** Lines that say who wrote the article. */
final class BylineRules {

  private static final Set<String> ROLES = Set.copyOf(WordList.lines(Byline.class, "roles.txt"));

  static final List<Rule> ALL =
      List.of(
          new Rule(BYLINE, "by-line", BylineRules::isByline),
          new Rule(BYLINE, "name-and-office", BylineRules::isNameAndOffice),
          new Rule(BYLINE, "office-below-byline", BylineRules::isOffice),
          new Rule(BYLINE, "address-below-byline", BylineRules::isAddress));

  /** Those that look at where the date stands. */
  static final List<Rule> BESIDE_DATE =
      List.of(new Rule(BYLINE, "name-above-date", BylineRules::isNameAboveDate));

  private static final Rule NAME_BELOW_HEADLINE =
      new Rule(BYLINE, "name-below-headline", BylineRules::isNameBelowHeadline);

  /** Those that look at where a headline that markup told stands. */
  static final List<Rule> BELOW_MARKED_HEADLINE = List.of(NAME_BELOW_HEADLINE);

  /** Those that look at where the headline stands. */
  static final List<Rule> BELOW_HEADLINE =
      List.of(
          NAME_BELOW_HEADLINE,
          new Rule(BYLINE, "office-below-headline", BylineRules::isOfficeBelowHeadline),
          new Rule(BYLINE, "office-below-byline", BylineRules::isOffice),
          new Rule(BYLINE, "address-below-byline", BylineRules::isAddress));

  private static final Set<String> BESIDE_STAFF = Set.of("our", "the", "a", "from", "by", "own");
  private static final Pattern ADDRESS = Pattern.compile("^\\S*@\\S+$");

  private BylineRules() {}

  private static boolean isByline(Sheet sheet, int i) {
    Paragraph line = sheet.get(i);
    return isPlace(sheet, i) && isShort(line) && Byline.parse(line.text()).isPresent();
  }

  private static boolean isNameAndOffice(Sheet sheet, int i) {
    Paragraph line = sheet.get(i);
    Optional<Byline> byline =
        sheet.isHead(i) && isShort(line) && !TitleCase.isCapitals(line.text())
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
        && !TitleCase.isCapitals(line.text())
        && Byline.parseNames(line.text()).isPresent();
  }

  /** Names right above the body or what leads to it, and no name of a section or place. */
  private static boolean isNameBelowHeadline(Sheet sheet, int i) {
    Paragraph line = sheet.get(i);
    return isBelowHeadline(sheet, i)
        && isShort(line)
        && line.words().size() <= 7
        && !TitleCase.isCapitals(line.text())
        && !Sections.isPart(line.words())
        && line.words().stream().noneMatch(FoldedWords::isNumber)
        && (!sheet.isOpen(i + 1)
            || Titles.readsLikeBody(sheet.get(i + 1))
            || isStaff(sheet.get(i + 1).words())
            || ADDRESS.matcher(sheet.get(i + 1).text()).matches())
        && Byline.parseNames(line.text()).filter(names -> !names.people().isEmpty()).isPresent();
  }

  private static boolean isOfficeBelowHeadline(Sheet sheet, int i) {
    List<String> words = sheet.get(i).words();
    return isBelowHeadline(sheet, i) && isStaff(words);
  }

  /** "Staff Writer", "Our Correspondent", "Reuters Staff". */
  private static boolean isStaff(List<String> words) {
    return words.size() >= 2
        && words.size() <= 4
        && words.stream()
            .allMatch(w -> ROLES.contains(w) || BESIDE_STAFF.contains(w) || Agencies.isAgency(w))
        && words.stream().anyMatch(word -> ROLES.contains(word) && !Sections.isPart(List.of(word)));
  }

  private static boolean isAddress(Sheet sheet, int i) {
    return sheet.is(i - 1, BYLINE) && ADDRESS.matcher(sheet.get(i).text()).matches();
  }

  private static boolean isBelowHeadline(Sheet sheet, int i) {
    int open = 0;
    for (int above = i - 1; i + 1 < sheet.size() && above >= Math.max(0, i - 5); above--) {
      if (sheet.is(above, HEADLINE)) {
        return sheet.isHead(i) || open <= 1;
      }
      open += sheet.isOpen(above) ? 1 : 0;
    }
    return false;
  }

  private static boolean isPlace(Sheet sheet, int i) {
    return i < 10 || sheet.isTail(i);
  }

  private static boolean isShort(Paragraph line) {
    int words = line.words().size();
    return words <= (line.endsWithStop() ? 7 : 20) && line.length() <= 160;
  }
}
