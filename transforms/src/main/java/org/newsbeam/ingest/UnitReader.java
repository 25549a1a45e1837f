// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.function.Consumer;
import org.newsbeam.model.Article;
import org.newsbeam.model.Reject;

/** Reads units of work. */
final class UnitReader {

  private final SourceUri names;
  private final int maxArticleBytes;
  private final FileOpener opener;

  UnitReader(SourceUri names, int maxArticleBytes, FileOpener opener) {
    this.names = names;
    this.maxArticleBytes = maxArticleBytes;
    this.opener = opener;
  }

  /** Reads a unit and says how many records it held: articles and rejects together. */
  long read(WorkUnit unit, Consumer<Article> articles, Consumer<Reject> rejects) {
    long records = 0;
    for (Slice slice : unit.slices()) {
      RecordSink sink = new RecordSink(names.of(slice.uri()), articles, rejects);
      try {
        read(slice, sink);
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
    if (slice.isWhole()) {
      try (Input input = Input.open(opener, slice.uri())) {
        input.format().read(input.stream(), maxArticleBytes, sink);
      }
    } else {
      try (InputStream in = opener.open(slice.uri(), slice.begin())) {
        LineReader lines = new LineReader(in, slice.firstLine(), slice.bytes(), maxArticleBytes);
        JsonLines.read(lines, maxArticleBytes, sink);
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
