// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.newsbeam.ingest.bytes.TextDecoder;
import org.newsbeam.ingest.file.OpenFile;
import org.newsbeam.ingest.file.Slice;
import org.newsbeam.ingest.record.ArticleFormat;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;

/** JSON Lines: an article a line. Blank lines are no records, but count as lines. */
public record JsonLines(FormatSettings settings) implements ArticleFormat {

  /** Whether a file is named as one, whatever is in it. */
  private static boolean isNamed(FileHead head) {
    return head.extension().equals("jsonl") || head.extension().equals("ndjson");
  }

  /** Whether a file is named as one, or its first line is an object, or begins like one. */
  public static boolean recognises(FileHead head) {
    return isNamed(head)
        ? !JsonDocument.isDocument(head)
        : looksLike(head.start(), !head.isAll()) && (!head.isNamed("json") || isManyLines(head));
  }

  /** Why a file that is named as one is not read: its charset hides the ends of its lines. */
  public static Optional<String> refusal(FileHead head) {
    return isNamed(head) && (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff"))
        ? Optional.of("these are JSON Lines in UTF-16, not UTF-8")
        : Optional.empty();
  }

  @Override
  public String title() {
    return "JSON Lines";
  }

  @Override
  public List<Slice> slices(OpenFile file, long bytes) throws IOException {
    return file.isPacked()
        ? List.of(new Slice.Whole(file.listed()))
        : LineRanges.cut(file.listed(), file.unpacked(), bytes);
  }

  @Override
  public void read(OpenFile file, Slice slice, RecordSink records) throws IOException {
    int maxArticleBytes = settings.maxArticleBytes();
    if (slice instanceof Slice.Lines lines) {
      try (InputStream in = file.stored(lines.begin())) {
        read(new LineReader(in, lines.firstRecord(), lines.bytes(), maxArticleBytes), records);
      }
      return;
    }
    read(new LineReader(file.unpacked(), 1, LineReader.TO_THE_END, maxArticleBytes), records);
    if (records.count() == 0) {
      records.reject(RecordSink.WHOLE_FILE, "empty", "there is no line in the file", "");
    }
  }

  private void read(LineReader lines, RecordSink records) throws IOException {
    records.reach(lines.number() + 1);
    while (lines.next()) {
      read(lines.number(), lines.bytes(), lines.length(), records);
      records.reach(lines.number() + 1);
    }
  }

  private void read(long number, byte[] bytes, long length, RecordSink records) {
    int maxArticleBytes = settings.maxArticleBytes();
    Optional<String> line = TextDecoder.decode(bytes);
    if (length > maxArticleBytes) {
      String message = "the line has %d bytes, more than %d".formatted(length, maxArticleBytes);
      records.reject(number, "too-large", message, line.orElse(""));
    } else if (line.isEmpty()) {
      records.reject(number, "bad-json", "the line is not text", "");
    } else if (!line.get().isBlank()) {
      JsonArticle.read(number, line.get(), settings.paths(), records);
    }
  }

  /** What is called JSON and is one line may be an answer of an API, with many articles in it. */
  private static boolean isManyLines(FileHead head) {
    int end = head.start().indexOf('\n');
    return end >= 0 && head.start().startsWith("{", end + 1);
  }

  private static boolean looksLike(String start, boolean more) {
    if (!start.startsWith("{")) {
      return false;
    }
    int end = start.indexOf('\n');
    return (end < 0 && more)
        ? JsonArticle.beginsObject(start)
        : JsonArticle.isObject(end < 0 ? start : start.substring(0, end));
  }
}
