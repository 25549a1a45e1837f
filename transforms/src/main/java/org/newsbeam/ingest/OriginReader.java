// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.io.IOException;
import java.util.function.Consumer;
import org.newsbeam.ingest.file.FileOpener;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.OpenFile;
import org.newsbeam.ingest.file.Slice;
import org.newsbeam.ingest.file.WorkUnit;
import org.newsbeam.ingest.parquet.ParquetSlice;
import org.newsbeam.ingest.store.StorageOpener;
import org.newsbeam.model.repeat.Origin;
import org.newsbeam.parquet.AnyRows;

/**
 * Tells of units of work where the articles in tables of earlier runs came from, and which files
 * are read beside them. What is wrong with a file is told by whoever reads its articles.
 */
public final class OriginReader {

  private final ReadSettings settings;
  private final FileOpener opener;

  private OriginReader(ReadSettings settings, FileOpener opener) {
    this.settings = settings;
    this.opener = opener;
  }

  /** A reader of files that are named as {@code settings} say. */
  public static OriginReader of(ReadSettings settings) {
    return new OriginReader(settings, StorageOpener.create());
  }

  /** Whether a file may be the table of an earlier run, by its name. */
  public static boolean isTable(InputFile file) {
    return ParquetSlice.isNamedTable(file.uri());
  }

  /** Hands over all there is to tell of a unit. */
  public void read(WorkUnit unit, Consumer<Origin> origins) {
    for (Slice slice : unit.slices()) {
      if (slice.begin() == 0) {
        origins.accept(Origin.file(settings.sourceUri(slice.uri()), slice.uri()));
      }
      if (ParquetSlice.isNamedTable(slice.uri())) {
        readTable(slice, origins);
      }
    }
  }

  private void readTable(Slice slice, Consumer<Origin> origins) {
    try (OpenFile file = OpenFile.of(slice.file(), opener)) {
      ParquetSlice rows = ParquetSlice.of(file, slice);
      if (rows.isOwnArticles()) {
        rows.visit(new Telling(rows, origins));
      }
    } catch (IOException e) {
      // It holds no article then.
    }
  }

  private record Telling(ParquetSlice slice, Consumer<Origin> origins)
      implements ParquetSlice.Visitor {

    @Override
    public void row(AnyRows rows) {
      slice.origin(rows).ifPresent(origins);
    }

    @Override
    public void damaged(long row, IOException cause) {
      // Those rows hold no articles.
    }
  }
}
