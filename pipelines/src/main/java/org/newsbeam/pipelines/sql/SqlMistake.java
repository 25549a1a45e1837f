// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.sql;

import java.sql.SQLException;
import org.newsbeam.pipelines.launch.UsageException;

/** What DuckDB says of a query, in one line. */
final class SqlMistake {

  private SqlMistake() {}

  /** The mistake that DuckDB complains of; its drawing of the line with an arrow is left out. */
  static UsageException of(SQLException e) {
    String message = String.valueOf(e.getMessage());
    String told = message.replaceAll("(?s)\\R\\s*\\RLINE \\d+:.*", "").replaceAll("\\s+", " ");
    return new UsageException("the query: " + told.strip(), e);
  }
}
