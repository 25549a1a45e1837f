// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.newsbeam.ingest.bytes.TextDecoder;
import org.newsbeam.ingest.record.ArticleFormat;
import org.newsbeam.ingest.record.JsonPaths;
import org.newsbeam.ingest.record.RecordSink;

/** JSON Lines: an article a line. Blank lines are no records, but count as lines. */
public final class JsonLines implements ArticleFormat {

  private final JsonPaths paths;

  public JsonLines(JsonPaths paths) {
    this.paths = paths;
  }

  @Override
  public String title() {
    return "JSON Lines";
  }

  @Override
  public void read(InputStream in, int maxArticleBytes, RecordSink records) throws IOException {
    LineReader lines = new LineReader(in, 1, LineReader.TO_THE_END, maxArticleBytes);
    read(lines, maxArticleBytes, records);
    if (records.count() == 0) {
      records.reject(RecordSink.WHOLE_FILE, "empty", "there is no line in the file", "");
    }
  }

  /** Reads some lines of a file. */
  public void read(LineReader lines, int maxArticleBytes, RecordSink records) throws IOException {
    records.reach(lines.number() + 1);
    while (lines.next()) {
      read(lines.number(), lines.bytes(), lines.length(), maxArticleBytes, records);
      records.reach(lines.number() + 1);
    }
  }

  private void read(
      long number, byte[] bytes, long length, int maxArticleBytes, RecordSink records) {
    Optional<String> line = TextDecoder.decode(bytes);
    if (length > maxArticleBytes) {
      String message = "the line has %d bytes, more than %d".formatted(length, maxArticleBytes);
      records.reject(number, "too-large", message, line.orElse(""));
    } else if (line.isEmpty()) {
      records.reject(number, "bad-json", "the line is not text", "");
    } else if (!line.get().isBlank()) {
      JsonArticle.read(number, line.get(), paths, records);
    }
  }

  /**
   * Whether a file of any name is JSON Lines: its first line is an object, or begins like one.
   *
   * @param start the first bytes of the file, as ISO 8859-1, without byte order mark and white
   *     space
   * @param more whether the file goes on after {@code start}
   */
  public static boolean looksLike(String start, boolean more) {
    if (!start.startsWith("{")) {
      return false;
    }
    int end = start.indexOf('\n');
    return (end < 0 && more)
        ? JsonArticle.beginsObject(start)
        : JsonArticle.isObject(end < 0 ? start : start.substring(0, end));
  }
}
