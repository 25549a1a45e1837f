// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.newsbeam.model.Article;
import org.newsbeam.model.Reject;

/** Reads units of work into articles and rejects. */
public final class UnitReader {

  private final SourceUri names;
  private final int maxArticleBytes;
  private final FileOpener opener;
  private final boolean outletFromFolder;
  private final JsonPaths paths;

  UnitReader(
      SourceUri names,
      int maxArticleBytes,
      FileOpener opener,
      boolean outletFromFolder,
      JsonPaths paths) {
    this.paths = paths;
    this.names = names;
    this.maxArticleBytes = maxArticleBytes;
    this.opener = opener;
    this.outletFromFolder = outletFromFolder;
  }

  /** A reader of whatever {@code settings} ask for. */
  public static UnitReader of(ReadSettings settings) {
    return new UnitReader(
        SourceUri.below(Path.of(settings.baseFolder())),
        settings.maxArticleBytes(),
        FileOpener.create(),
        settings.outletFromFolder(),
        settings.jsonPaths());
  }

  /**
   * Reads a unit, and hands over its articles and rejects one by one. What the consumers throw goes
   * through, so long as it is no {@link IOException}.
   *
   * @return how many records the unit held: articles and rejects together
   */
  public long read(WorkUnit unit, Consumer<Article> articles, Consumer<Reject> rejects) {
    Consumer<Article> named =
        outletFromFolder ? article -> articles.accept(FolderOutlet.named(article)) : articles;
    long records = 0;
    for (Slice slice : unit.slices()) {
      RecordSink sink = new RecordSink(names.of(slice.uri()), named, rejects);
      try {
        read(slice, sink);
      } catch (CompressionBombException e) {
        sink.rejectRest("compression-bomb", e.getMessage());
      } catch (EOFException e) {
        sink.rejectRest("truncated", "the file breaks off: " + cause(e));
      } catch (IOException e) {
        sink.rejectRest("unreadable", "the file cannot be read: " + cause(e));
      }
      records += sink.count();
    }
    return records;
  }

  private void read(Slice slice, RecordSink sink) throws IOException {
    if (slice.isRecords()) {
      try (InputStream in = opener.open(slice.uri(), slice.begin())) {
        WarcFormat.read(in, slice.begin(), slice.end(), maxArticleBytes, sink);
      }
    } else if (slice.isWhole()) {
      readWhole(slice, sink);
    } else if (slice.isRowGroups()) {
      new ParquetFormat(paths).read(opener, slice, maxArticleBytes, sink);
    } else {
      try (InputStream in = opener.open(slice.uri(), slice.begin())) {
        LineReader lines = new LineReader(in, slice.firstLine(), slice.bytes(), maxArticleBytes);
        new JsonLines(paths).read(lines, maxArticleBytes, sink);
      }
    }
  }

  private void readWhole(Slice slice, RecordSink sink) throws IOException {
    try (Input input = Input.open(opener, slice.uri(), paths)) {
      if (input.format() instanceof ParquetFormat parquet && !input.isCompressed()) {
        parquet.read(opener, slice, maxArticleBytes, sink);
      } else {
        input.format().read(input.stream(), maxArticleBytes, sink);
      }
    }
  }

  private static String cause(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
