// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.newsbeam.ingest.bytes.CompressionBombException;
import org.newsbeam.ingest.bytes.TextDecoder;
import org.newsbeam.ingest.export.ExportFormat;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.ingest.record.StreamFormat;
import org.newsbeam.model.Metadata;

/**
 * A document: the paragraphs of its running text, as a text file of them would be read. What a
 * press database exported is cut into its articles.
 */
public record OfficeFormat(FormatSettings settings) implements StreamFormat {

  private static final int LARGEST = 100_000_000;

  /** Whether a file is a document whose text can be read. */
  public static boolean recognises(FileHead head) {
    return OfficeKind.of(head).isPresent();
  }

  @Override
  public String title() {
    return "documents (docx, odt, rtf, pdf, epub)";
  }

  @Override
  public void read(InputStream in, RecordSink records) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      String message = "the document has more than " + LARGEST + " bytes";
      records.reject(RecordSink.WHOLE_FILE, "too-large", message, "");
      return;
    }
    records.make(RecordSink.WHOLE_FILE, "", sink -> read(bytes, sink));
  }

  private void read(byte[] bytes, RecordSink records) {
    Optional<OfficeKind> kind = OfficeKind.of(bytes);
    if (kind.isEmpty()) {
      reject("unreadable", "the archive holds no text of a document", records);
      return;
    }
    try {
      read(String.join("\n\n", kind.get().paragraphs(bytes)).strip(), records);
    } catch (CompressionBombException e) {
      reject("compression-bomb", e.getMessage(), records);
    } catch (EncryptedException e) {
      reject("unreadable", "the document is encrypted", records);
    } catch (IOException e) {
      reject("unreadable", "the document is damaged: " + RecordSink.cause(e), records);
    }
  }

  private void read(String text, RecordSink records) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    if (TextDecoder.isBlank(text)) {
      reject("empty", "there is no text in the document; it may be pictures of pages", records);
    } else if (ExportFormat.recognises(FileHead.of("a.txt", bytes, bytes.length))) {
      new ExportFormat(settings).read(new ByteArrayInputStream(bytes), records);
    } else if (bytes.length > settings.maxArticleBytes()) {
      String message = "the text has more than " + settings.maxArticleBytes() + " bytes";
      reject("too-large", message, records);
    } else {
      records.article(RecordSink.WHOLE_FILE, Metadata.NONE, text);
    }
  }

  private static void reject(String reason, String message, RecordSink records) {
    records.reject(RecordSink.WHOLE_FILE, reason, message, "");
  }
}
