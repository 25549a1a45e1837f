// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.newsbeam.parquet.Column;
import org.newsbeam.parquet.RowGroups;
import org.newsbeam.pipelines.corpus.output.Table;

/** The tables of a run as rows: how many rows each holds, and of what. */
final class TableList implements Rows {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("table", Column.Kind.TEXT),
          new Column("rows", Column.Kind.NUMBER),
          new Column("description", Column.Kind.TEXT));

  private final List<Map<String, Object>> rows;

  private TableList(List<Map<String, Object>> rows) {
    this.rows = rows;
  }

  /**
   * A list of tables, ours in the order in which a run tells them, then any others.
   *
   * @param tables the files of each
   */
  static TableList of(Storage storage, Map<String, List<String>> tables) throws IOException {
    Map<String, String> ours = new LinkedHashMap<>();
    Table.OF_RUN.forEach(table -> ours.put(table.name(), table.description()));
    Set<String> names = new LinkedHashSet<>(ours.keySet());
    names.retainAll(tables.keySet());
    names.addAll(tables.keySet());
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String name : names) {
      long count = 0;
      boolean described = false;
      for (String file : tables.get(name)) {
        RowGroups footer = RowGroups.read(file, storage.open(file));
        count += footer.rows();
        described |= footer.pairs().keySet().stream().anyMatch(Table::describes);
      }
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("table", name);
      row.put("rows", count);
      row.put("description", described ? ours.getOrDefault(name, "") : "");
      rows.add(row);
    }
    return new TableList(rows);
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public void forEach(Predicate<Map<String, Object>> wanted, long limit, RowConsumer consumer)
      throws IOException {
    long left = limit == 0 ? Long.MAX_VALUE : limit;
    for (Map<String, Object> row : rows) {
      if (left > 0 && wanted.test(row)) {
        consumer.accept(row);
        left--;
      }
    }
  }
}
