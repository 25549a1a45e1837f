// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsbeam.pipelines.corpus.output.Table;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * The files of a run's tables.
 *
 * @param run the run's output folder
 */
record RunFiles(Path run) {

  /**
   * Those in a folder of this machine.
   *
   * @throws UsageException if no table is in it
   */
  static RunFiles in(String folder) {
    Path run = local(folder);
    if (Table.OF_RUN.stream().noneMatch(table -> Files.isDirectory(run.resolve(table.name())))) {
      throw new UsageException(
          "no tables are in " + folder + "; name the output folder of a run, as for newsbeam show");
    }
    return new RunFiles(run);
  }

  /**
   * The path of a folder.
   *
   * @throws UsageException if it can be none of this machine
   */
  static Path local(String folder) {
    try {
      if (!folder.matches("[A-Za-z][\\w+.-]+://.*")) {
        return Path.of(folder);
      }
    } catch (InvalidPathException e) {
      // It is said below.
    }
    throw new UsageException(
        folder
            + " is no folder of this machine; copy the tables here first, then name their folder");
  }

  /** A query for the rows of a table: none, if the run did not write it. */
  String query(Table<?> table) throws IOException {
    List<String> files = files(run.resolve(table.name()));
    if (files.isEmpty()) {
      return EmptyTable.query(table);
    }
    String list = files.stream().map(Quoted::text).collect(Collectors.joining(", ", "[", "]"));
    // What an earlier version did not write yet is there without a value.
    return "FROM read_parquet(%s) UNION ALL BY NAME (%s)".formatted(list, EmptyTable.query(table));
  }

  private static List<String> files(Path table) throws IOException {
    if (!Files.isDirectory(table)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(table)) {
      return inside.map(Path::toString).filter(file -> file.endsWith(".parquet")).sorted().toList();
    }
  }
}
