// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.Test;

public class TimeSpanTest {

  private static void means(String text, String begin, String end) {
    assertEquals(
        Optional.of(new TimeSpan(Instant.parse(begin), Instant.parse(end))), TimeSpan.parse(text));
  }

  @Test
  public void aPartOfADateMeansAllOfIt() {
    means("2024", "2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z");
    means("2024-02", "2024-02-01T00:00:00Z", "2024-03-01T00:00:00Z");
    means(" 2024-02-29 ", "2024-02-29T00:00:00Z", "2024-03-01T00:00:00Z");
    means("2024-02-29T23:59", "2024-02-29T23:59:00Z", "2024-03-01T00:00:00Z");
    means("2024-02-29 10:30:05", "2024-02-29T10:30:05Z", "2024-02-29T10:30:06Z");
    means("2024-02-29T10:30:05.25", "2024-02-29T10:30:05.25Z", "2024-02-29T10:30:05.250000001Z");
  }

  @Test
  public void aZoneIsHeeded() {
    means("2024-02-29T10:30+05:30", "2024-02-29T05:00:00Z", "2024-02-29T05:01:00Z");
    means("2024-02-29T10:30Z", "2024-02-29T10:30:00Z", "2024-02-29T10:31:00Z");
  }

  @Test
  public void whatIsNoDateMeansNone() {
    for (String text :
        new String[] {
          "", "24", "2024-13", "2023-02-29", "2024-02-29T25:00", "2024-2", "May 2024"
        }) {
      assertEquals(text, Optional.empty(), TimeSpan.parse(text));
    }
  }

  @Test
  public void aTimeIsBeforeWithinOrAfter() {
    TimeSpan day = TimeSpan.parse("2024-05-02").orElseThrow();
    assertEquals(-1, day.order(Instant.parse("2024-05-01T23:59:59.999Z")));
    assertEquals(0, day.order(Instant.parse("2024-05-02T00:00:00Z")));
    assertEquals(0, day.order(Instant.parse("2024-05-02T23:59:59.999Z")));
    assertEquals(1, day.order(Instant.parse("2024-05-03T00:00:00Z")));
  }
}
