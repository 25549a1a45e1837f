// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

public class PeopleTableTest {

  private static final List<String> COLUMNS = List.of("quote_id", "name", "cue", "confidence");
  private static final String LONG = "a long name ".repeat(10).strip();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, UTF_8);

  @Test
  public void columnsThatHoldAnythingStandSideBySide() {
    PeopleTable table = PeopleTable.ofFirst(out, COLUMNS, true);
    table.print(row("1", "Ann Roe", null, 0.12345));
    table.print(row("2", "Zoë 🎣", null, null));
    assertLines(table, "name     confidence", "Ann Roe  0.12", "Zoë 🎣", "(2 rows)");
  }

  @Test
  public void chosenColumnsAreAllShown() {
    PeopleTable table = PeopleTable.of(out, List.of("cue", "quote_id"), true);
    table.print(row("1", "Ann Roe", null, 0.5));
    assertLines(table, "cue  quote_id", "     1", "(1 row)");
  }

  @Test
  public void longCellsAreCutOnATerminal() {
    PeopleTable table = PeopleTable.of(out, List.of("name", "cue"), true);
    table.print(row("1", LONG, "said", null));
    table.print(row("2", "b", "said", null));
    assertLines(
        table,
        "name" + " ".repeat(56) + "  cue",
        LONG.substring(0, 59) + "…  said",
        "b" + " ".repeat(59) + "  said",
        "(2 rows)");
  }

  @Test
  public void nothingIsCutElsewhere() {
    PeopleTable table = PeopleTable.of(out, List.of("name", "cue", "confidence"), false);
    table.print(row("1", LONG, "said", 0.12345));
    table.print(row("2", "b", "said", 1.0));
    assertLines(
        table,
        "name" + " ".repeat(56) + "  cue   confidence",
        LONG + "  said  0.12345",
        "b" + " ".repeat(59) + "  said  1.0",
        "(2 rows)");
  }

  @Test
  public void ofManyRowsTheFirstSettleTheWidths() {
    PeopleTable table = PeopleTable.ofFirst(out, COLUMNS, false);
    for (int i = 0; i < 1000; i++) {
      table.print(row("1", "Ann", null, null));
    }
    table.print(row("2", "Bartholomew", "said", null));
    table.end();
    List<String> lines = printed();
    assertEquals(1003, lines.size());
    assertEquals("name  cue  confidence", lines.get(0));
    assertEquals("Ann", lines.get(1000));
    assertEquals("Bartholomew  said", lines.get(1001));
    assertEquals("(1001 rows)", lines.get(1002));
  }

  @Test
  public void noRowsAreToldToBeNone() {
    assertLines(PeopleTable.ofFirst(out, COLUMNS, true), "(0 rows)");
  }

  @Test
  public void whatSteersATerminalIsVisible() {
    Consumer<Boolean> show =
        onTerminal -> {
          PeopleTable table = PeopleTable.of(out, List.of("na\u001bme", "list"), onTerminal);
          Map<String, Object> row = new HashMap<>();
          row.put("na\u001bme", "a\u0007\n\tb\u009b2J\u202e");
          row.put("list", List.of(Map.of("name", "\u001b]0;x"), Map.of("name", "\u007f")));
          table.print(row);
          table.end();
        };
    String expected =
        """
        na\\u001bme               list
        a\\u0007 b\\u009b2J\\u202e  \\u001b]0;x, \\u007f
        (1 row)
        """;
    show.accept(true);
    show.accept(false);
    assertEquals((expected + expected).lines().toList(), printed());
  }

  @Test
  public void groupsWithoutNamesAreJson() {
    assertEquals("{\"begin\":1}", PeopleCell.whole(List.of(Map.of("begin", 1))));
    assertEquals("Ann, Bo", PeopleCell.cut(List.of("Ann", "Bo")));
  }

  private static Map<String, Object> row(
      String id, String name, @Nullable String cue, @Nullable Double confidence) {
    Map<String, Object> row = new HashMap<>();
    row.put("quote_id", id);
    row.put("name", name);
    row.put("cue", cue);
    row.put("confidence", confidence);
    return row;
  }

  private void assertLines(PeopleTable table, String... lines) {
    table.end();
    assertEquals(Arrays.asList(lines), printed());
  }

  private List<String> printed() {
    return bytes.toString(UTF_8).lines().toList();
  }
}
