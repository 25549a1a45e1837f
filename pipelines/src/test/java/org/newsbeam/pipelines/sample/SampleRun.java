// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.sample;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsbeam.pipelines.CommandRun;
import org.newsbeam.pipelines.sql.RunTables;

/** The tables of the sample corpus: made once for all tests of a JVM. */
final class SampleRun {

  private static final Path FOLDER = Path.of("pipelines/target/sample").toAbsolutePath();

  private static @Nullable RunTables tables;

  private SampleRun() {}

  /** The folder of the tables; the run is made at the first call. */
  static Path folder() {
    opened();
    return FOLDER;
  }

  private static synchronized RunTables opened() {
    if (tables == null) {
      CommandRun.whole("run", "--input=testdata/sample", "--output=" + FOLDER, "--overwrite");
      try {
        tables = RunTables.open(FOLDER.toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
    return tables;
  }

  /** The rows that {@code newsbeam sql} would give: values with commas between. */
  static List<String> sql(String query) throws IOException, SQLException {
    List<String> lines = new ArrayList<>();
    opened()
        .query(
            query,
            rows ->
                rows.forEach(
                    row ->
                        lines.add(
                            row.values().stream().map(String::valueOf).collect(joining(",")))));
    return lines;
  }
}
