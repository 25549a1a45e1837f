// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.newsbeam.ingest.bytes.Mojibake;
import org.newsbeam.ingest.bytes.TextDecoder;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.ingest.record.StreamFormat;
import org.newsbeam.model.Flaws;

/**
 * A text of many articles with the fields that a database or a corpus gives them: an article each,
 * numbered from 1. What the database adds is in no text; a document without a text is a reject.
 */
public record ExportFormat(FormatSettings settings) implements StreamFormat {

  /** Whether a file begins as an export of a kind that is known does. */
  public static boolean recognises(FileHead head) {
    return !head.isNamed("html", "htm", "json", "jsonl", "csv", "tsv")
        && ExportKind.of(head.start()).isPresent();
  }

  @Override
  public String title() {
    return "texts of press databases";
  }

  @Override
  public void read(InputStream in, RecordSink records) throws IOException {
    BufferedInputStream lines = new BufferedInputStream(in, 1 << 16);
    lines.mark(1 << 16);
    String start = new String(lines.readNBytes((1 << 16) - 1), ISO_8859_1);
    lines.reset();
    ExportKind kind =
        ExportKind.of(start).orElseThrow(() -> new IOException("this is no export any more"));
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    long number = 0;
    for (byte[] line = line(lines); line.length > 0; line = line(lines)) {
      String text = new String(line, ISO_8859_1).strip();
      if (kind.begins(text)) {
        number += read(kind, number + 1, document, records);
        document.reset();
      }
      if (document.size() <= settings.maxArticleBytes()) {
        document.write(line);
      }
      if (kind.ends(text)) {
        number += read(kind, number + 1, document, records);
        document.reset();
      }
    }
    number += read(kind, number + 1, document, records);
    if (number == 0) {
      records.reject(RecordSink.WHOLE_FILE, "empty", "there is no document in the export", start);
    }
  }

  /** A line with its end; empty at the end of the file. */
  private byte[] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(200);
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (line.size() <= settings.maxArticleBytes()) {
        line.write(b);
      }
      if (b == '\n') {
        break;
      }
    }
    return line.toByteArray();
  }

  /** Reads a document; 1 if it was one, 0 for what stands before the first and behind the last. */
  private int read(
      ExportKind kind, long number, ByteArrayOutputStream document, RecordSink records) {
    Optional<String> text = TextDecoder.decode(document.toByteArray());
    String sample = text.orElse("");
    String meant = Mojibake.repair(sample);
    if (sample.isBlank() || (text.isPresent() && !kind.isDocument(sample))) {
      return 0;
    }
    if (document.size() > settings.maxArticleBytes()) {
      String message = "the document has more than " + settings.maxArticleBytes() + " bytes";
      records.reject(number, "too-large", message, sample);
      return 1;
    }
    Exported article = kind.read(meant);
    if (article.body().isBlank()) {
      records.reject(
          number, "empty", "there is no text in this document of " + kind.title(), sample);
    } else {
      Flaws flaws = new Flaws(false, !meant.equals(sample));
      records.article(number, article.metadata().withFlaws(flaws), article.body());
    }
    return 1;
  }
}
