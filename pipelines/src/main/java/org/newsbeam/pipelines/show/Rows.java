// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.newsbeam.parquet.Column;

/** What can be shown: rows with columns. A row is a map of the names of its columns to values. */
public interface Rows {

  /** The columns, in order. */
  List<Column> columns();

  /** What is done with each row. */
  interface RowConsumer {
    void accept(Map<String, Object> row) throws IOException;
  }

  /**
   * Hands over the rows that pass {@code wanted}, in order.
   *
   * @param limit how many at most; 0 for all
   */
  void forEach(Predicate<Map<String, Object>> wanted, long limit, RowConsumer consumer)
      throws IOException;
}
