// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.newsbeam.parquet.TableFiles;
import org.newsbeam.parquet.TableRows;
import org.newsbeam.pipelines.launch.UsageException;

/** Reads the rows of any Parquet table, whatever its columns. */
public final class TableReader {

  private final List<String> files;

  private TableReader(List<String> files) {
    this.files = files;
  }

  /**
   * The table at {@code path}: a folder with Parquet files, or one such file.
   *
   * @throws UsageException if there is none
   */
  public static TableReader of(String path) throws IOException {
    String place = path.replaceAll("(?<=.)/+$", "");
    List<String> files = matches(place + "/*.parquet");
    if (files.isEmpty() && place.endsWith(".parquet")) {
      files = matches(place);
    }
    if (files.isEmpty()) {
      throw new UsageException("no Parquet files in " + path);
    }
    return new TableReader(files);
  }

  private static List<String> matches(String pattern) throws IOException {
    return FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata().stream()
        .map(MatchResult.Metadata::resourceId)
        .map(Object::toString)
        .sorted()
        .toList();
  }

  /** What is done with each row. */
  public interface RowConsumer {
    void accept(Map<String, Object> row) throws IOException;
  }

  /**
   * Hands over the rows that pass {@code wanted}, in file order.
   *
   * @param limit how many at most; 0 for all
   */
  @SuppressWarnings("unchecked")
  public void forEach(Predicate<Map<String, Object>> wanted, long limit, RowConsumer consumer)
      throws IOException {
    long left = limit == 0 ? Long.MAX_VALUE : limit;
    for (String file : files) {
      try (TableRows<Map<String, Object>> rows =
          (TableRows<Map<String, Object>>) (TableRows<?>) TableFiles.read(file, Map.class)) {
        while (left > 0 && rows.hasNext()) {
          Map<String, Object> row = rows.next();
          if (wanted.test(row)) {
            consumer.accept(row);
            left--;
          }
        }
      }
    }
  }
}
