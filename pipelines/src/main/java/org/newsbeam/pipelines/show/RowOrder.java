// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * Puts rows in the order of a column: the largest number or latest time first, words from A to Z,
 * nulls last.
 *
 * @param column the column's name
 */
public record RowOrder(String column) implements Comparator<Map<String, Object>> {

  /**
   * Compares two rows of one table.
   *
   * @throws UsageException if they have no such column, or it has no order
   */
  @Override
  public int compare(Map<String, Object> first, Map<String, Object> second) {
    Object a = value(first);
    Object b = value(second);
    if (a == null || b == null) {
      return Boolean.compare(a == null, b == null);
    }
    return a instanceof String ? order(a, b) : order(b, a);
  }

  private @Nullable Object value(Map<String, Object> row) {
    if (!row.containsKey(column)) {
      throw new UsageException(
          "there is no column " + column + "; there are " + String.join(", ", row.keySet()));
    }
    return row.get(column);
  }

  @SuppressWarnings("unchecked")
  private int order(Object a, Object b) {
    if (!(a instanceof Comparable<?>)) {
      throw new UsageException("--sort=" + column + " is a list, which has no order");
    }
    return ((Comparable<Object>) a).compareTo(b);
  }
}
