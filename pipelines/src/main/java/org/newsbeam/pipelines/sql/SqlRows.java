// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.sql;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBStruct;
import org.jspecify.annotations.Nullable;
import org.newsbeam.pipelines.show.Rows;

/**
 * The rows of a query, with values as tables' rows have them: instants, lists, maps for groups.
 * Columns of one name are told apart by a number.
 */
public final class SqlRows {

  private final ResultSet rows;
  private final List<String> columns;

  SqlRows(ResultSet rows) throws SQLException {
    this.rows = rows;
    this.columns = names(rows.getMetaData());
  }

  private static List<String> names(ResultSetMetaData described) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int c = 1; c <= described.getColumnCount(); c++) {
      String name = described.getColumnLabel(c);
      String own = name;
      for (int n = 2; names.contains(own); n++) {
        own = name + "_" + n;
      }
      names.add(own);
    }
    return List.copyOf(names);
  }

  /** The names of the columns. */
  public List<String> columns() {
    return columns;
  }

  /** Hands on each row in turn. */
  public void forEach(Rows.RowConsumer consumer) throws IOException, SQLException {
    while (rows.next()) {
      consumer.accept(row());
    }
  }

  private Map<String, Object> row() throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int c = 0; c < columns.size(); c++) {
      row.put(columns.get(c), plain(rows.getObject(c + 1)));
    }
    return row;
  }

  private static @Nullable Object plain(@Nullable Object value) throws SQLException {
    if (value instanceof Array list) {
      List<@Nullable Object> plain = new ArrayList<>();
      for (Object held : (Object[]) list.getArray()) {
        plain.add(plain(held));
      }
      return plain;
    }
    if (value instanceof DuckDBStruct group) {
      return plain(group.getMap());
    }
    if (value instanceof Map<?, ?> group) {
      Map<String, @Nullable Object> plain = new LinkedHashMap<>();
      for (Map.Entry<?, ?> held : group.entrySet()) {
        plain.put(String.valueOf(held.getKey()), plain(held.getValue()));
      }
      return plain;
    }
    if (value instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    if (value instanceof Timestamp time) {
      return time.toLocalDateTime();
    }
    return value instanceof BigDecimal amount ? amount.stripTrailingZeros() : value;
  }
}
