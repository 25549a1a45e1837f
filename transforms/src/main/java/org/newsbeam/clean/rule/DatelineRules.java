// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.rule;

import static org.newsbeam.model.BlockKind.DATELINE;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsbeam.clean.metadata.Dateline;
import org.newsbeam.clean.sheet.Sheet;
import org.newsbeam.clean.text.FoldedWords;
import org.newsbeam.english.CalendarWords;
import org.newsbeam.model.Block;

/** Lines that say where and when an article was filed or published, and nothing more. */
final class DatelineRules {

  private static final Set<String> OTHERS =
      Set.of(
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
          "cest",
          "cst",
          "cdt",
          "aest",
          "aedt",
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

  private static final String CLOCK_TIME = "clock-time";

  /** Paragraphs; a date among them is that of the article, further on of what it tells. */
  private static final int FIRST = 8;

  /** "21.38 GMT", as the entries of a live blog have it. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)\\d{1,2}[:.h]\\d{2}( ?[ap]\\.?m\\.?)?( [A-Z]{2,4})?|\\d{1,2} ?[ap]\\.?m\\.?("
              + " [A-Z]{2,4})?");

  static final List<Rule> ALL =
      List.of(
          new Rule(DATELINE, "timestamp", DatelineRules::isTimestamp),
          new Rule(DATELINE, "place-line", DatelineRules::isPlaceLine),
          Rule.of(DATELINE, CLOCK_TIME, line -> CLOCK.matcher(line.text()).matches()));

  private DatelineRules() {}

  /** Whether a block is the time of an entry of a live blog. */
  static boolean isClock(Block block) {
    return block.rule().equals(CLOCK_TIME);
  }

  private static boolean isTimestamp(Sheet sheet, int i) {
    List<String> words = sheet.get(i).words();
    return (sheet.isHead(i) || sheet.isTail(i) || i < FIRST)
        && words.size() <= 20
        && words.stream().anyMatch(FoldedWords::isNumber)
        && words.stream().anyMatch(word -> CalendarWords.isMonth(word) || word.equals("ago"))
        && words.stream().allMatch(DatelineRules::isOfDate);
  }

  private static boolean isOfDate(String word) {
    return (FoldedWords.isNumber(word) && word.length() <= 4)
        || CalendarWords.isMonth(word)
        || CalendarWords.isWeekday(word)
        || OTHERS.contains(word);
  }

  private static boolean isPlaceLine(Sheet sheet, int i) {
    return sheet.isHead(i) && Dateline.ownLine(sheet.get(i).text()).isPresent();
  }
}
