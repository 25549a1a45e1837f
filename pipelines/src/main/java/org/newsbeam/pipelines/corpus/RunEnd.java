// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.IOException;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.parquet.TableFile;
import org.newsbeam.pipelines.corpus.output.InputTable;
import org.newsbeam.pipelines.corpus.output.Manifest;
import org.newsbeam.pipelines.corpus.output.Manifest.Reconciliation;
import org.newsbeam.pipelines.corpus.output.Manifest.TableSize;
import org.newsbeam.pipelines.corpus.output.RunClaim;
import org.newsbeam.pipelines.corpus.output.Table;
import org.newsbeam.pipelines.launch.RunStoppedException;

/**
 * What is done when everything is written: see that it is there, count, reconcile, write the
 * manifest, say success. It may be tried again, from the same files, after any part of it.
 *
 * @param claim the run's claim to its folder
 * @param tables the names of what its pipeline writes
 * @param reading how the files that it read are named; null if it reads none
 */
record RunEnd(RunClaim claim, List<String> tables, @Nullable ReadSettings reading)
    implements Serializable {

  /**
   * Ends a run.
   *
   * @param draft its manifest, so far as its beginning could tell
   * @param files all files of {@code tables}
   * @param read the records that it read
   * @throws IllegalStateException if the tables are not whole or do not add up
   * @throws RunStoppedException if they belong to another run that was begun here since
   */
  void finish(Manifest draft, Iterable<TableFile> files, Records read) throws IOException {
    Map<String, Map<String, Long>> written = byTable(files);
    Map<String, TableSize> sizes = new LinkedHashMap<>();
    written.forEach((table, rows) -> sizes.put(table, size(rows.values())));
    Set<String> unread = new HashSet<>(read.unread());
    if (reading != null) {
      sizes.put(Table.INPUTS.name(), new TableSize(draft.inputs().files() - unread.size(), 1));
    }
    Manifest manifest = draft.with(reconciled(sizes, read), sizes);
    if (claim.isHeld()) {
      for (String table : tables) {
        checkWhole(table, written.get(table).keySet());
      }
      // Of a run that has ended but for its scratch files the list may be gone.
      if (reading != null && claim.folder().manifest().isEmpty()) {
        InputTable.write(claim.folder(), unread, reading);
      }
      claim.folder().finish(manifest.json());
    } else if (!claim.folder().manifest().equals(Optional.of(manifest.json()))) {
      throw new RunStoppedException(RunClaim.taken(claim.folder()));
    }
  }

  /** The rows of each file, by the names of table and file. */
  private Map<String, Map<String, Long>> byTable(Iterable<TableFile> files) {
    Map<String, Map<String, Long>> written = new LinkedHashMap<>();
    tables.forEach(table -> written.put(table, new TreeMap<>()));
    for (TableFile file : files) {
      int slash = file.name().lastIndexOf('/');
      String folder = file.name().substring(0, slash);
      String table = folder.substring(folder.lastIndexOf('/') + 1);
      written.get(table).put(file.name().substring(slash + 1), file.rows());
    }
    return written;
  }

  private static TableSize size(Collection<Long> rows) {
    return new TableSize(rows.stream().mapToLong(Long::longValue).sum(), rows.size());
  }

  private static @Nullable Reconciliation reconciled(Map<String, TableSize> sizes, Records read) {
    TableSize articles = sizes.get(Table.ARTICLES.name());
    return articles == null
        ? null
        : new Reconciliation(
            read.records(),
            articles.rows(),
            sizes.get(Table.REJECTS.name()).rows(),
            read.notAnnotated(),
            read.failed());
  }

  /** What stands in the folder of a table is what this run has put there, no more and no less. */
  private void checkWhole(String table, Set<String> written) throws IOException {
    TreeSet<String> there = new TreeSet<>();
    claim.folder().parquetFiles(table).forEach(file -> there.add(file.getFilename()));
    if (there.isEmpty() || !there.equals(written)) {
      throw new IllegalStateException(
          "the table " + table + " is not whole: " + there + " instead of " + written);
    }
  }
}
