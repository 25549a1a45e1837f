// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalInt;
import org.junit.Test;
import org.newsbeam.parquet.Column;

public class GivenValueTest {

  private static OptionalInt order(String given, Object held) {
    return GivenValue.of(given).order(held);
  }

  @Test
  public void numbersAreComparedByWhatTheyAreWorth() {
    assertEquals(OptionalInt.of(0), order("0.90", 0.9));
    assertEquals(OptionalInt.of(-1), order("10", 9));
    assertEquals(OptionalInt.of(1), order(" 9 ", 10L));
  }

  @Test
  public void whatIsNoNumberStandsNowhereToOne() {
    assertEquals(OptionalInt.empty(), order("many", 3));
    assertEquals(OptionalInt.empty(), order("3", Double.NaN));
  }

  @Test
  public void aDayIsEveryMomentOfIt() {
    assertEquals(OptionalInt.of(0), order("2024-05-01", LocalDate.of(2024, 5, 1)));
    assertEquals(OptionalInt.of(0), order("2024-05", LocalDateTime.of(2024, 5, 31, 23, 59)));
    assertEquals(OptionalInt.of(-1), order("2024", LocalDate.of(2023, 12, 31)));
    assertEquals(OptionalInt.empty(), order("yesterday", LocalDate.of(2024, 5, 1)));
  }

  @Test
  public void wordsAreComparedAsWritten() {
    assertTrue(order("Holm", "Moss").getAsInt() > 0);
    assertEquals(OptionalInt.of(0), order("Holm", "Holm"));
  }

  @Test
  public void wordsAreFoundWithinOthersInAnyCase() {
    assertTrue(GivenValue.of("holm").isHeldBy("Nora HOLM of Marlow"));
    assertFalse(GivenValue.of("holm").isHeldBy("Nora Hol"));
  }

  @Test
  public void aValueFitsTheColumnsThatCanHoldIt() {
    assertTrue(GivenValue.of("12").fits(Column.Kind.NUMBER));
    assertFalse(GivenValue.of("twelve").fits(Column.Kind.NUMBER));
    assertTrue(GivenValue.of("2024-05-01T12:30").fits(Column.Kind.TIME));
    assertFalse(GivenValue.of("12").fits(Column.Kind.TIME));
    assertTrue(GivenValue.of("true").fits(Column.Kind.BOOLEAN));
    assertFalse(GivenValue.of("yes").fits(Column.Kind.BOOLEAN));
    assertTrue(GivenValue.of("yes").fits(Column.Kind.TEXT));
  }
}
