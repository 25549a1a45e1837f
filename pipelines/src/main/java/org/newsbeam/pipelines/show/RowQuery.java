// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsbeam.parquet.Column;

/**
 * Which rows are wanted, and in which order.
 *
 * @param conditions what each of them meets
 * @param order as the table has them if empty
 * @param limit how many at most; 0 for all
 */
public record RowQuery(List<Condition> conditions, Optional<RowOrder> order, long limit) {

  /**
   * Hands over the rows of {@code table} that are wanted.
   *
   * @throws org.newsbeam.pipelines.launch.UsageException if it lacks a column that is asked for
   */
  public void forEach(Rows table, Rows.RowConsumer consumer) throws IOException {
    List<Column> columns = table.columns();
    conditions.forEach(condition -> condition.check(columns));
    order.ifPresent(by -> by.check(columns));
    Predicate<Map<String, Object>> wanted =
        row -> conditions.stream().allMatch(condition -> condition.test(row));
    if (order.isEmpty()) {
      table.forEach(wanted, limit, consumer);
      return;
    }
    List<Map<String, Object>> sorted = new ArrayList<>();
    table.forEach(wanted, 0, sorted::add);
    sorted.sort(order.get());
    long last = limit == 0 ? sorted.size() : Math.min(limit, sorted.size());
    for (Map<String, Object> row : sorted.subList(0, (int) last)) {
      consumer.accept(row);
    }
  }
}
