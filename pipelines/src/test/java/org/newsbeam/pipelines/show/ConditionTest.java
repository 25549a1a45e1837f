// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.Test;
import org.newsbeam.parquet.Column;
import org.newsbeam.pipelines.launch.UsageException;

public class ConditionTest {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("words", Column.Kind.NUMBER),
          new Column("at", Column.Kind.TIME),
          new Column("lead", Column.Kind.BOOLEAN),
          new Column("name", Column.Kind.TEXT),
          new Column("names", Column.Kind.NESTED));

  @Test
  public void numbersAreComparedAsNumbers() {
    assertMeets(9, "words<10", "words<=9", "words=9", "words=9.0", "words>=9", "words>8.5");
    assertFails(9, "words<9", "words<=8", "words>9", "words>=10", "words!=9", "words=90");
    assertMeets(0.9, "words=0.90", "words>=0.9", "words<0.91", "words!=0.91");
    assertMeets(123_456_789_012L, "words>123456789011", "words=1.23456789012e11");
    assertFails(Double.NaN, "words=0", "words<0", "words>0");
    assertMeets(Double.NaN, "words!=0");
  }

  @Test
  public void timesAreComparedWithTheSpanThatIsNamed() {
    Instant noon = Instant.parse("2024-05-01T12:30:15.5Z");
    assertMeets(noon, "at=2024", "at=2024-05", "at=2024-05-01", "at=2024-05-01T12:30");
    assertMeets(noon, "at=2024-05-01T12:30:15", "at=2024-05-01T14:30:15.5+02:00");
    assertMeets(noon, "at>=2024-05-01", "at<=2024-05-01", "at<2024-05-02", "at>2024-04-30");
    assertMeets(noon, "at>2024-05-01T12:29Z", "at<2024-05-01 13:00");
    assertFails(noon, "at>2024-05-01", "at<2024-05-01", "at=2024-05-02", "at>=2024-06", "at>2024");
    assertMeets(LocalDate.of(2024, 5, 1), "at=2024-05-01", "at<2024-05-02");
    assertMeets(LocalDateTime.of(2024, 5, 1, 12, 30), "at=2024-05-01T12:30");
  }

  @Test
  public void wordsAreComparedByTheirLetters() {
    assertMeets("Roe", "name=Roe", "name!=roe", "name~OE", "name<Rof", "name>=Roe", "name>Ro");
    assertFails("Roe", "name=Ro", "name~row", "name>Roe");
    assertMeets("a=b <c>", "name=a=b <c>", "name~<C>");
    assertMeets("10", "name=10", "name<9");
    assertMeets("", "name=", "name is not null");
  }

  @Test
  public void nullIsTheEmptyValueAndNoOther() {
    assertMeets(null, "name is null", "name IS  NULL", "name=", "name!=Roe");
    assertFails(null, "name is not null", "name=Roe", "name<Roe", "name>Roe", "name~", "name!=");
    assertFails("Roe", "name is null", "name=");
    assertMeets("Roe", "name is not null", "name Is Not Null", "name!=");
  }

  @Test
  public void aListMeetsWhatAnyOfItsValuesMeets() {
    List<String> names = List.of("Ann Roe", "Bo Li");
    assertMeets(names, "names=Bo Li", "names~roe", "names!=Ann", "names>Bo");
    assertFails(names, "names=Ann", "names!=Bo Li", "names~zed", "names=");
    assertMeets(List.of(), "names=", "names!=Roe", "names is not null");
    List<Map<String, Object>> groups = List.of(Map.of("name", "Roe", "count", 3L));
    assertMeets(groups, "names=Roe", "names=3", "names>2", "names~ro");
    assertFails(groups, "names=4", "names>3");
  }

  @Test
  public void otherWaysToWriteAnOperatorAreTaken() {
    assertMeets(9, "words==9", "words<>8", " words >= 9");
    assertFails(9, "words<>9");
  }

  @Test
  public void whatIsNoConditionIsRefused() {
    for (String none : List.of("", "name", "=x", "name is nul", "name isnull", "is null")) {
      assertThrows(none, UsageException.class, () -> Condition.parse(none));
    }
  }

  @Test
  public void aValueMustFitItsColumn() {
    assertRefused("words>many", "words holds numbers");
    assertRefused("words=", null);
    assertRefused("words<", "words holds numbers");
    assertRefused("words~9", null);
    assertRefused("words is null", null);
    assertRefused("at>=yesterday", "at holds times");
    assertRefused("at=2024-13-01", "at holds times");
    assertRefused("at=2024-05-01", null);
    assertRefused("lead=yes", "lead is true or false");
    assertRefused("lead=true", null);
    assertRefused("names>2", null);
    assertRefused("nane=Roe", "there is no column nane; did you mean name? There are words, at");
  }

  private static void assertRefused(String condition, @Nullable String why) {
    if (why == null) {
      Condition.parse(condition).check(COLUMNS);
    } else {
      assertThat(
          assertThrows(
                  condition, UsageException.class, () -> Condition.parse(condition).check(COLUMNS))
              .getMessage(),
          containsString(why));
    }
  }

  private static void assertMeets(@Nullable Object held, String... conditions) {
    assertTests(true, held, conditions);
  }

  private static void assertFails(@Nullable Object held, String... conditions) {
    assertTests(false, held, conditions);
  }

  private static void assertTests(boolean meets, @Nullable Object held, String... conditions) {
    for (String condition : conditions) {
      Condition parsed = Condition.parse(condition);
      Map<String, Object> row = new HashMap<>();
      row.put(parsed.column(), held);
      assertEquals(held + ": " + condition, meets, parsed.test(row));
    }
  }
}
