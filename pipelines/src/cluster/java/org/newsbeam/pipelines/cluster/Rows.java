// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.newsbeam.pipelines.TableText;

/** Compares the tables of two runs row by row. */
final class Rows {

  private Rows() {}

  /** Fails with the first row that only one of the two runs has. */
  static void assertSame(String name, Path expected, Path actual) throws IOException {
    long rows = 0;
    for (String table : TableText.TABLES) { // one at a time: the corpus may be large
      List<String> ours = of(expected, table);
      assertSame(name + ", " + table, ours, of(actual, table));
      rows += ours.size();
    }
    System.out.printf("%s: %,d rows, all the same%n", name, rows);
  }

  static Map<String, List<String>> of(Path run) throws IOException {
    return TableText.of(run.toString(), TableText.TABLES);
  }

  private static List<String> of(Path run, String table) throws IOException {
    return TableText.of(run.toString(), List.of(table)).get(table);
  }

  private static void assertSame(String what, List<String> expected, List<String> actual) {
    Iterator<String> others = actual.iterator();
    for (String row : expected) {
      String other = others.hasNext() ? others.next() : "";
      if (!row.equals(other)) {
        throw new AssertionError(
            "%s: rows differ (both sorted)%nexpected %s%nbut was  %s".formatted(what, row, other));
      }
    }
    if (others.hasNext()) {
      throw new AssertionError(what + ": a row too many: " + others.next());
    }
  }
}
