// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.doc;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.newsbeam.pipelines.corpus.output.Table;

/** {@code docs/tables.md} says of each table what its record says, and how the tables join. */
public class TablesPageTest {

  private static final MarkedPage PAGE = new MarkedPage(Path.of("docs/tables.md"));

  @Test
  public void thePageTellsEveryColumn() throws IOException {
    PAGE.check(
        "columns",
        Table.OF_RUN.stream().map(TableText::of).collect(Collectors.joining("\n", "", "\n")));
  }

  @Test
  public void thePageDrawsHowTablesJoin() throws IOException {
    StringBuilder drawn = new StringBuilder("```mermaid\nerDiagram\n");
    for (Join join : Join.ALL) {
      drawn.append("  ").append(join.drawn()).append('\n');
    }
    drawn.append("```\n\n| column | names a |\n|---|---|\n");
    for (Join join : Join.ALL) {
      drawn.append(
          "| `%s.%s` | `%s.%s` |%n"
              .formatted(join.table(), join.column(), join.toTable(), join.toColumn()));
    }
    PAGE.check("joins", drawn.toString());
  }

  @Test
  public void keysAreUnique() throws IOException {
    for (Table<?> table : Table.OF_PIPELINE) {
      List<String> key = Join.key(table.name());
      if (!key.isEmpty()) {
        Set<List<String>> seen = new HashSet<>();
        for (JsonNode row : rows(table.name())) {
          List<String> values = key.stream().map(row::get).map(JsonNode::toString).toList();
          assertTrue(table.name() + " has two rows of " + values, seen.add(values));
        }
      }
    }
  }

  @Test
  public void whatNamesARowFindsIt() throws IOException {
    for (Join join : Join.ALL) {
      Set<String> there =
          rows(join.toTable()).stream()
              .map(row -> row.get(join.toColumn()).asText())
              .collect(Collectors.toSet());
      List<JsonNode> named = new ArrayList<>();
      for (JsonNode row : rows(join.table())) {
        JsonNode value = row.get(join.column());
        if (value.isArray()) {
          value.forEach(named::add);
        } else if (!value.isNull()) {
          named.add(value);
        }
      }
      List<String> lost =
          named.stream().map(JsonNode::asText).filter(value -> !there.contains(value)).toList();
      assertEquals(join.toString(), List.of(), lost);
      assertTrue(join + " is not tried", !named.isEmpty() || join.isRare());
    }
  }

  private static List<JsonNode> rows(String table) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("testdata/expected", table + ".jsonl"))) {
      rows.add(new ObjectMapper().readTree(line));
    }
    return rows;
  }
}
