// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A file of a table, to be put together.
 *
 * @param name its name within the table's folder: {@code part-00000-of-00003.parquet}
 * @param parts what goes in, in this order; none for a table without rows
 */
public record FilePlan(String name, List<TableFile> parts) {

  /**
   * Shares out {@code parts} among files of about {@code fileBytes} each, in the order of their
   * first keys; at least one file, even of no parts.
   */
  static List<FilePlan> of(List<TableFile> parts, long fileBytes) {
    List<List<TableFile>> files = new ArrayList<>();
    files.add(new ArrayList<>());
    long bytes = 0;
    for (TableFile part : sorted(parts)) {
      if (bytes > 0 && bytes + part.bytes() > fileBytes) {
        files.add(new ArrayList<>());
        bytes = 0;
      }
      files.get(files.size() - 1).add(part);
      bytes += part.bytes();
    }
    List<FilePlan> plans = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String name = "part-%05d-of-%05d.parquet".formatted(i, files.size());
      plans.add(new FilePlan(name, files.get(i)));
    }
    return plans;
  }

  private static List<TableFile> sorted(List<TableFile> parts) {
    return parts.stream()
        .sorted(
            Comparator.comparing(TableFile::firstKey)
                .thenComparing(TableFile::rows)
                .thenComparing(TableFile::bytes))
        .toList();
  }
}
