// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.fact;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.Test;

public class PublicationDateTest {

  @Test
  public void isoWithAZoneIsThatInstant() {
    String instant = "2019-02-28T10:05:00Z";
    assertDate(instant, "2019-02-28T10:05:00Z");
    assertDate(instant, "2019-02-28T10:05:00.000Z");
    assertDate(instant, "2019-02-28T10:05Z");
    assertDate(instant, "2019-02-28T12:05:00+02:00");
    assertDate(instant, "2019-02-28T05:05:00-0500");
    assertDate(instant, "2019-02-28T12:05:00+02");
    assertDate(instant, "2019-02-28 10:05:00+00:00");
    assertDate(instant, "2019-02-28 10:05:00 UTC");
    assertDate(instant, "20190228T100500Z");
    assertDate("2019-02-28T10:05:00.123456Z", "2019-02-28T10:05:00.123456Z");
  }

  @Test
  public void isoWithoutAZoneIsUtc() {
    assertDate("2019-02-28T10:05:00Z", "2019-02-28T10:05:00");
    assertDate("2019-02-28T10:05:00Z", "2019-02-28 10:05");
  }

  @Test
  public void aDateAloneIsMidnight() {
    assertDate("2019-02-28T00:00:00Z", "2019-02-28");
    assertDate("2019-02-28T00:00:00Z", "20190228");
  }

  @Test
  public void mailDatesAreRead() {
    assertDate("2019-02-28T10:05:00Z", "Thu, 28 Feb 2019 10:05:00 GMT");
    assertDate("2019-02-28T10:05:00Z", "Thu, 28 Feb 2019 12:05:00 +0200");
  }

  @Test
  public void numbersCountFrom1970() {
    assertDate("2019-02-28T10:05:00Z", "1551348300");
    assertDate("2019-02-28T10:05:00Z", "1551348300000");
    assertDate("2019-02-28T10:05:00.250Z", "1551348300.25");
    assertDate("1969-12-31T23:59:59Z", "-1");
  }

  @Test
  public void datesInWordsAreRead() {
    for (String date :
        new String[] {
          "March 5, 2024",
          "5 March 2024",
          "Mar. 5, 2024",
          "Tuesday, March 5th, 2024",
          "5th of March 2024",
          "05-Mar-2024",
          "2024-Mar-05",
          "2024/03/05",
          "2024.3.5",
          "Published: 5 Mar 2024",
          "5-March-2024"
        }) {
      assertDate("2024-03-05T00:00:00Z", date);
    }
    assertDate("2024-03-01T00:00:00Z", "March 2024");
    assertDate("2024-03-01T00:00:00Z", "2024-03");
    assertDate("2024-01-01T00:00:00Z", "2024");
  }

  @Test
  public void timesMayFollowInAnyZone() {
    for (String date :
        new String[] {
          "March 5, 2024 2:30 p.m. EST",
          "Tue, 05 Mar 2024 14:30:00 EST",
          "5 March 2024, 19.30 GMT",
          "Mar 5, 2024 at 8:30 PM (CET)",
          "Tue Mar 05 19:30:00 +0000 2024",
          "2024/03/05 14:30 -0500",
          "Mar 05 2024 19:30"
        }) {
      assertDate("2024-03-05T19:30:00Z", date);
    }
  }

  @Test
  public void figuresThatHaveOneReadingAreRead() {
    assertDate("2024-03-15T00:00:00Z", "15/03/2024");
    assertDate("2024-03-15T00:00:00Z", "03/15/2024");
    assertDate("2024-03-15T09:30:00Z", "15.03.2024 09:30");
    assertDate("2024-03-03T00:00:00Z", "3/3/2024");
  }

  @Test
  public void smallerUnitsAreToldByTheirSize() {
    assertDate("2019-02-28T10:05:00Z", "1551348300000000");
    assertDate("2019-02-28T10:05:00Z", "1551348300000000000");
  }

  @Test
  public void whatIsNoDateIsNone() {
    for (String date :
        new String[] {
          "yesterday",
          "2019-02-30",
          "2019-13-01",
          "05/02/2019",
          "0",
          "45356",
          "5/6/2024",
          "5.6.2024 10:00",
          "March 5, 2024 at 9:30 XYZ",
          "31 April 2024",
          "",
          "9".repeat(70)
        }) {
      assertEquals(date, Optional.empty(), PublicationDate.parse(date));
    }
  }

  private static void assertDate(String instant, String date) {
    assertEquals(date, Optional.of(Instant.parse(instant)), PublicationDate.parse(date));
  }
}
