// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.metadata;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.Test;

public class StatedDateTest {

  @Test
  public void daysAndMonthsComeInAnyOrder() {
    assertDate("2021-10-21T14:05:00Z", "Published: 14:05, 21 October 2021");
    assertDate("2024-06-30T08:15:00Z", "Jun 30, 2024 8:15 am");
    assertDate("2013-09-07T00:00:00Z", "Saturday September 7 2013");
    assertDate("2022-10-08T18:20:00Z", "8th October 2022, 6:20 pm");
    assertDate("2022-02-18T21:40:00Z", "Fri 18 Feb 2022 21.40 GMT");
    assertDate("2012-01-01T00:30:00Z", "1 January 2012 12:30 a.m.");
  }

  @Test
  public void zonesAreHeeded() {
    assertDate("2016-04-03T20:15:00Z", "Published Sunday, April 3, 2016 4:15PM EDT");
    assertDate("2017-08-08T17:44:00Z", "NEW DELHI, August 08, 2017 23:14 IST");
  }

  @Test
  public void whatStatesNoDateOrAnImpossibleOneGivesNone() {
    assertEquals(Optional.empty(), StatedDate.in("Updated 3 hours ago"));
    assertEquals(Optional.empty(), StatedDate.in("March 4"));
    assertEquals(Optional.empty(), StatedDate.in("31 February 2019"));
    assertEquals(Optional.empty(), StatedDate.in("03/04/2019"));
    assertEquals(Optional.empty(), StatedDate.in("4 March 2019 25:61"));
  }

  private static void assertDate(String expected, String line) {
    assertEquals(Optional.of(Instant.parse(expected)), StatedDate.in(line));
  }
}
