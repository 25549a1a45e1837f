// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.newsbeam.parquet.Column;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * Puts rows in the order of a column: the largest number or latest time first, words from A to Z,
 * nulls last.
 *
 * @param column the column's name
 */
public record RowOrder(String column) implements Comparator<Map<String, Object>> {

  /**
   * Checks that these columns have the order.
   *
   * @throws UsageException if there is no such column, or it has no order
   */
  public void check(List<Column> columns) {
    if (Columns.named(column, columns).kind() == Column.Kind.NESTED) {
      throw new UsageException("--sort=" + column + " is a list, which has no order");
    }
  }

  /** Compares two rows of one table. */
  @Override
  public int compare(Map<String, Object> first, Map<String, Object> second) {
    Object a = first.get(column);
    Object b = second.get(column);
    if (a == null || b == null) {
      return Boolean.compare(a == null, b == null);
    }
    return a instanceof String ? order(a, b) : order(b, a);
  }

  @SuppressWarnings("unchecked")
  private static int order(Object a, Object b) {
    return ((Comparable<Object>) a).compareTo(b);
  }
}
