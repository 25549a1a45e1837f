// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.english;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.OptionalInt;
import org.junit.Test;

public class CalendarWordsTest {

  @Test
  public void monthsAreNumberedByNameAndAbbreviation() {
    assertEquals(OptionalInt.of(1), CalendarWords.month("january"));
    assertEquals(OptionalInt.of(5), CalendarWords.month("may"));
    assertEquals(OptionalInt.of(9), CalendarWords.month("sept"));
    assertEquals(OptionalInt.of(12), CalendarWords.month("dec"));
    assertEquals(OptionalInt.empty(), CalendarWords.month("decade"));
  }

  @Test
  public void weekdaysAreKnownByNameAndAbbreviation() {
    assertTrue(CalendarWords.isWeekday("thursday"));
    assertTrue(CalendarWords.isWeekday("tues"));
    assertFalse(CalendarWords.isWeekday("today"));
    assertEquals(7, CalendarWords.WEEKDAYS.size());
    assertFalse("only names", CalendarWords.WEEKDAYS.contains("mon"));
  }

  @Test
  public void startsOfMonthsStandInTheirOrder() {
    assertEquals("jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec", CalendarWords.MONTH_STARTS);
  }
}
