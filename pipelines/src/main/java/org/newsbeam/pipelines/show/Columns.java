// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsbeam.parquet.Column;
import org.newsbeam.pipelines.launch.Suggestion;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * The columns that are to be shown.
 *
 * @param names those that were asked for, in this order; none for all
 */
public record Columns(List<String> names) {

  /** Those that {@code list} names, with commas between them. */
  public static Columns parse(String list) {
    return new Columns(List.of(list.strip().split("\\s*,\\s*", -1)));
  }

  /** All. */
  public static Columns all() {
    return new Columns(List.of());
  }

  /**
   * The column of this name.
   *
   * @throws UsageException if there is none
   */
  static Column named(String name, List<Column> columns) {
    return columns.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no column "
                        + name
                        + Suggestion.among(name, columns.stream().map(Column::name).toList())));
  }

  /**
   * The names of those of {@code columns} that are to be shown.
   *
   * @throws UsageException if one is not there
   */
  public List<String> of(List<Column> columns) {
    names.forEach(name -> named(name, columns));
    return names.isEmpty() ? columns.stream().map(Column::name).toList() : names;
  }

  /** A row with these columns alone. */
  public Map<String, Object> of(Map<String, Object> row) {
    if (names.isEmpty()) {
      return row;
    }
    Map<String, Object> shown = new LinkedHashMap<>();
    names.forEach(name -> shown.put(name, row.get(name)));
    return shown;
  }
}
