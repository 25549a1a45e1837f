// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.output;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.newsbeam.parquet.TableFiles;
import org.newsbeam.parquet.TableRows;

/**
 * A reason why a run rejected records.
 *
 * @param reason the word for it in the table {@code rejects}
 * @param rejects how many rows have it
 * @param example the first of them, by file and record
 */
public record RejectReason(String reason, long rejects, Example example) {

  /** What of a row of {@code rejects} is told. */
  public record Example(String sourceUri, long record, String reason, String message) {}

  private static final Comparator<Example> ORDER =
      Comparator.comparing(Example::sourceUri).thenComparing(Example::record);

  /** The reasons of a finished run, the commonest first. */
  public static List<RejectReason> of(OutputFolder run) throws IOException {
    Map<String, RejectReason> reasons = new HashMap<>();
    for (ResourceId file : run.parquetFiles(Table.REJECTS.name())) {
      try (TableRows<Example> rows = TableFiles.read(file.toString(), Example.class)) {
        rows.forEachRemaining(
            row ->
                reasons.merge(
                    row.reason(), new RejectReason(row.reason(), 1, row), RejectReason::plus));
      }
    }
    return reasons.values().stream()
        .sorted(
            Comparator.comparing(RejectReason::rejects)
                .reversed()
                .thenComparing(RejectReason::reason))
        .toList();
  }

  private RejectReason plus(RejectReason other) {
    return new RejectReason(
        reason,
        rejects + other.rejects,
        ORDER.compare(example, other.example) <= 0 ? example : other.example);
  }
}
