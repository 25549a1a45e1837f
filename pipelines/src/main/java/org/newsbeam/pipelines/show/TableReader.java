// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.newsbeam.parquet.Column;
import org.newsbeam.parquet.ParquetRows;
import org.newsbeam.parquet.RowGroups;
import org.newsbeam.parquet.TableRows;
import org.newsbeam.pipelines.launch.Suggestion;
import org.newsbeam.pipelines.launch.UsageException;

/** Reads the rows of any Parquet table, whatever its columns. */
public final class TableReader implements Rows {

  private final Storage storage;
  private final List<String> files;

  private TableReader(Storage storage, List<String> files) {
    this.storage = storage;
    this.files = files;
  }

  /**
   * The table at {@code path}: a folder with Parquet files, or one such file.
   *
   * @throws UsageException if there is none
   */
  public static TableReader of(String path) throws IOException {
    Place place = Place.of(path);
    List<String> files = place.storage().parquetFiles(place.path());
    if (files.isEmpty()
        && place.path().endsWith(".parquet")
        && place.storage().isFile(place.path())) {
      files = List.of(place.path());
    }
    if (files.isEmpty()) {
      throw missing(place.storage(), place.path());
    }
    return new TableReader(place.storage(), files);
  }

  /** Whoever misses a table is told those that stand where it was looked for. */
  private static UsageException missing(Storage storage, String place) throws IOException {
    int slash = place.lastIndexOf('/');
    String run = slash < 0 ? "." : place.substring(0, slash);
    Set<String> within = storage.tables(place).keySet();
    Set<String> beside = storage.tables(run).keySet();
    if (!within.isEmpty()) {
      return new UsageException(place + " is no table, but holds " + String.join(", ", within));
    }
    if (beside.isEmpty()) {
      return new UsageException("no Parquet files in " + place);
    }
    String table = place.substring(slash + 1);
    return new UsageException(
        "there is no table " + table + " in " + run + Suggestion.among(table, beside));
  }

  @Override
  public List<Column> columns() {
    String file = files.get(0);
    try {
      return RowGroups.read(file, storage.open(file)).columns();
    } catch (IOException e) {
      throw UsageException.unreadable(file, e);
    }
  }

  @Override
  public void forEach(Predicate<Map<String, Object>> wanted, long limit, RowConsumer consumer)
      throws IOException {
    long left = limit == 0 ? Long.MAX_VALUE : limit;
    for (String file : files) {
      if (left == 0) {
        return;
      }
      try (TableRows<Map<String, Object>> rows = rows(file)) {
        while (left > 0 && rows.hasNext()) {
          Map<String, Object> row = rows.next();
          if (wanted.test(row)) {
            consumer.accept(row);
            left--;
          }
        }
      } catch (UncheckedIOException e) {
        throw UsageException.unreadable(file, e.getCause());
      }
    }
  }

  @SuppressWarnings("unchecked")
  private TableRows<Map<String, Object>> rows(String file) {
    try {
      return (TableRows<Map<String, Object>>)
          (TableRows<?>) ParquetRows.read(file, storage.open(file), Map.class);
    } catch (IOException e) {
      throw UsageException.unreadable(file, e);
    }
  }
}
