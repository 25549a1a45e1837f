// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.record;

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
  public void whatIsNoDateIsNone() {
    for (String date :
        new String[] {
          "yesterday",
          "2019-02-30",
          "2019-13-01",
          "28/02/2019",
          "999999999999999",
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
