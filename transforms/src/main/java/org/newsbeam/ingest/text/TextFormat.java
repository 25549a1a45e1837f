// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.newsbeam.ingest.bytes.TextDecoder;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.ingest.record.StreamFormat;
import org.newsbeam.model.Metadata;

/** A file of text that is one article. */
public record TextFormat(FormatSettings settings) implements StreamFormat {

  private static final int SAMPLE_BYTES = 800;

  @Override
  public String title() {
    return "text";
  }

  @Override
  public boolean isOneArticle() {
    return true;
  }

  @Override
  public void read(InputStream in, RecordSink records) throws IOException {
    int maxArticleBytes = settings.maxArticleBytes();
    byte[] bytes = in.readNBytes(maxArticleBytes + 1);
    if (bytes.length > maxArticleBytes) {
      reject(records, "too-large", "the text has more than " + maxArticleBytes + " bytes", bytes);
      return;
    }
    Optional<String> text = TextDecoder.decode(bytes);
    if (text.isEmpty()) {
      reject(records, "binary", "this is not text, or UTF-16 without a byte order mark", bytes);
    } else if (TextDecoder.isBlank(text.get())) {
      reject(records, "empty", "there is no text in the file", bytes);
    } else {
      records.article(RecordSink.WHOLE_FILE, Metadata.NONE, text.get());
    }
  }

  private static void reject(RecordSink records, String reason, String message, byte[] bytes) {
    byte[] start = Arrays.copyOf(bytes, Math.min(SAMPLE_BYTES, bytes.length));
    String sample = TextDecoder.decode(start).orElseGet(() -> new String(start, ISO_8859_1));
    records.reject(RecordSink.WHOLE_FILE, reason, message, sample);
  }
}
