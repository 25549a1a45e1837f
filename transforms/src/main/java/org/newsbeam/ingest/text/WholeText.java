// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.newsbeam.ingest.bytes.TextDecoder;
import org.newsbeam.ingest.record.RecordSink;

/** The text of a file that is one article. */
public final class WholeText {

  private static final int SAMPLE_BYTES = 800;

  private WholeText() {}

  /** The text; nothing if there is none to read, which {@code records} is told. */
  public static Optional<String> read(InputStream in, int maxArticleBytes, RecordSink records)
      throws IOException {
    byte[] bytes = in.readNBytes(maxArticleBytes + 1);
    if (bytes.length > maxArticleBytes) {
      reject(records, "too-large", "the text has more than " + maxArticleBytes + " bytes", bytes);
      return Optional.empty();
    }
    Optional<String> text = TextDecoder.decode(bytes);
    if (text.isEmpty()) {
      reject(records, "binary", "this is not text, or UTF-16 without a byte order mark", bytes);
    } else if (TextDecoder.isBlank(text.get())) {
      reject(records, "empty", "there is no text in the file", bytes);
      return Optional.empty();
    }
    return text;
  }

  private static void reject(RecordSink records, String reason, String message, byte[] bytes) {
    byte[] start = Arrays.copyOf(bytes, Math.min(SAMPLE_BYTES, bytes.length));
    String sample = TextDecoder.decode(start).orElseGet(() -> new String(start, ISO_8859_1));
    records.reject(RecordSink.WHOLE_FILE, reason, message, sample);
  }
}
