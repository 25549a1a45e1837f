// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.sql;

import java.util.ArrayList;
import java.util.List;
import org.newsbeam.pipelines.corpus.output.Table;

/** What a query can name: the ready views, then the tables. */
final class TableNames {

  private TableNames() {}

  /** The names of all. */
  static List<String> all() {
    List<String> names = new ArrayList<>();
    ReadyView.ALL.forEach(view -> names.add(view.name()));
    Table.OF_RUN.forEach(table -> names.add(table.name()));
    return names;
  }

  /** A query that lists all of them, with what a row of each stands for. */
  static String listQuery() {
    List<String> rows = new ArrayList<>();
    ReadyView.ALL.forEach(view -> rows.add(row(view.name(), view.description())));
    Table.OF_RUN.forEach(table -> rows.add(row(table.name(), table.description())));
    return "SELECT * FROM (VALUES "
        + String.join(", ", rows)
        + ") t(\"table\", \"rows\", description)";
  }

  private static String row(String name, String description) {
    return "(%s, (SELECT count(*) FROM %s), %s)"
        .formatted(Quoted.text(name), Quoted.name(name), Quoted.text(description));
  }
}
