// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean;

import static org.newsbeam.model.BlockKind.DATELINE;

import java.util.List;
import java.util.Set;

/** Lines that say where and when an article was filed or published, and nothing more. */
final class DatelineRules {

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");

  private static final Set<String> OTHERS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun",
          "published",
          "updated",
          "posted",
          "modified",
          "last",
          "first",
          "created",
          "date",
          "on",
          "at",
          "am",
          "pm",
          "a",
          "p",
          "m",
          "gmt",
          "utc",
          "est",
          "edt",
          "et",
          "pst",
          "pdt",
          "pt",
          "bst",
          "ist",
          "cet",
          "of",
          "ago",
          "hours",
          "hour",
          "minutes",
          "minute",
          "mins",
          "days",
          "day",
          ":");

  static final List<Rule> ALL =
      List.of(
          new Rule(DATELINE, "timestamp", DatelineRules::isTimestamp),
          new Rule(DATELINE, "place-line", DatelineRules::isPlaceLine));

  private DatelineRules() {}

  private static boolean isTimestamp(Sheet sheet, int i) {
    List<String> words = sheet.get(i).words();
    return (sheet.isHead(i) || sheet.isTail(i))
        && words.size() <= 20
        && words.stream().anyMatch(FoldedWords::isNumber)
        && words.stream().anyMatch(word -> MONTHS.contains(word) || word.equals("ago"))
        && words.stream().allMatch(DatelineRules::isOfDate);
  }

  private static boolean isOfDate(String word) {
    return (FoldedWords.isNumber(word) && word.length() <= 4)
        || MONTHS.contains(word)
        || OTHERS.contains(word);
  }

  private static boolean isPlaceLine(Sheet sheet, int i) {
    return sheet.isHead(i) && Dateline.ownLine(sheet.get(i).text()).isPresent();
  }
}
