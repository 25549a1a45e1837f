// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.repeat;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Rows of tables of earlier runs whose articles are read from another place too.
 *
 * @param table the URI of the Parquet file that holds them
 * @param rows their numbers in it, from 1
 */
public record RepeatedRows(String table, List<Long> rows) {

  public RepeatedRows {
    requireNonNull(table, "table");
    rows = List.copyOf(rows);
  }
}
