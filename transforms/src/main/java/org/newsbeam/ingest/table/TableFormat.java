// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.table;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.input.ReaderInputStream;
import org.newsbeam.ingest.bytes.StoredBytes;
import org.newsbeam.ingest.bytes.TextDecoder;
import org.newsbeam.ingest.file.OpenFile;
import org.newsbeam.ingest.file.Slice;
import org.newsbeam.ingest.record.ArticleFormat;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;

/**
 * Tables as text: an article a row, below a first row that names the columns as the fields of JSON
 * are. Rows are numbered from 1, without the first one and without blank lines. In {@code .tsv}
 * tabs stand between fields, in {@code .csv} whatever does in the first row. See {@link RowScanner}
 * for quotation marks.
 *
 * @param settings where the parts of an article lie, and how large it may be
 */
public record TableFormat(FormatSettings settings) implements ArticleFormat {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  /** Whether a file is named as one: a table begins as any text does. */
  public static boolean recognises(FileHead head) {
    return head.isNamed("csv", "tsv", "tab");
  }

  @Override
  public String title() {
    return "tables (CSV, TSV)";
  }

  @Override
  public List<Slice> slices(OpenFile file, long bytes) throws IOException {
    List<Slice> slices = new ArrayList<>();
    if (!file.isPacked() && !isUtf16(file)) {
      RowScanner rows = scanner(file, file.unpacked(), 0);
      header(rows);
      long begin = 0;
      long first = 1;
      long number = 1;
      while (rows.next()) {
        number += rows.isBlank() ? 0 : 1;
        if (rows.place() - begin >= bytes) {
          slices.add(new Slice.Lines(file.listed(), begin, rows.place(), first));
          begin = rows.place();
          first = number;
        }
      }
      if (rows.place() > begin) {
        slices.add(new Slice.Lines(file.listed(), begin, rows.place(), first));
      }
    }
    return slices.size() > 1 ? slices : List.of(new Slice.Whole(file.listed()));
  }

  @Override
  public void read(OpenFile file, Slice slice, RecordSink records) throws IOException {
    RowScanner rows = scanner(file, readable(file), 0);
    Optional<TableHeader> header = header(rows);
    Optional<TableHeader.Refusal> refusal =
        header.isEmpty()
            ? Optional.of(new TableHeader.Refusal("bad-table", "the first row is not text"))
            : header.get().refusal(settings.paths());
    if (refusal.isPresent()) {
      records.reject(slice.firstRecord(), refusal.get().reason(), refusal.get().message(), "");
      return;
    }
    RowReader reader = new RowReader(header.get(), settings, records);
    if (slice.begin() > 0) {
      try (InputStream in = file.stored(slice.begin())) {
        reader.read(scanner(file, in, slice.begin()), slice.firstRecord(), slice.end());
      }
    } else {
      reader.read(rows, 1, slice instanceof Slice.Whole ? Long.MAX_VALUE : slice.end());
    }
    if (slice instanceof Slice.Whole && records.count() == 0) {
      records.reject(RecordSink.WHOLE_FILE, "empty", "there is no row below the first", "");
    }
  }

  /** Excel saves its "Unicode text" in UTF-16. */
  private static InputStream readable(OpenFile file) throws IOException {
    return isUtf16(file)
        ? ReaderInputStream.builder()
            .setReader(new InputStreamReader(file.unpacked(), UTF_16))
            .setCharset(UTF_8)
            .get()
        : file.unpacked();
  }

  private static boolean isUtf16(OpenFile file) throws IOException {
    byte[] head = file.head();
    return head.length > 1
        && ((head[0] == (byte) 0xff && head[1] == (byte) 0xfe)
            || (head[0] == (byte) 0xfe && head[1] == (byte) 0xff));
  }

  private RowScanner scanner(OpenFile file, InputStream in, long begin) throws IOException {
    byte[] head = file.head();
    byte[] readable = isUtf16(file) ? new String(head, UTF_16).getBytes(UTF_8) : head;
    char delimiter = Delimiter.of(FileHead.of(file.listed().uri(), readable, OpenFile.HEAD_BYTES));
    StoredBytes bytes = new StoredBytes(in, begin);
    if (begin == 0 && bytes.startsWith(BYTE_ORDER_MARK)) {
      bytes.read(new byte[BYTE_ORDER_MARK.length], 0, BYTE_ORDER_MARK.length);
    }
    return new RowScanner(bytes, delimiter, settings.maxArticleBytes());
  }

  /** The first row that is not blank; empty if it is no text. */
  private static Optional<TableHeader> header(RowScanner rows) throws IOException {
    boolean more = rows.next();
    while (more && rows.isBlank()) {
      more = rows.next();
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; more && rows.isKept() && i < rows.size(); i++) {
      TextDecoder.decode(rows.field(i)).map(String::strip).ifPresent(names::add);
    }
    return more && names.size() == rows.size()
        ? Optional.of(new TableHeader(names))
        : Optional.empty();
  }
}
