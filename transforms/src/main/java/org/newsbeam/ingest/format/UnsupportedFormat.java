// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.newsbeam.ingest.bytes.TextDecoder;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.ingest.record.StreamFormat;

/**
 * A format that cannot be read: one reject.
 *
 * @param message what the file is
 * @param readable what can be read, for the end of a sentence
 */
public record UnsupportedFormat(String message, String readable) implements StreamFormat {

  private static final int SAMPLE_BYTES = 800;

  @Override
  public String title() {
    return "other formats";
  }

  @Override
  public Optional<String> refusal() {
    return Optional.of(message);
  }

  @Override
  public void read(InputStream in, RecordSink records) throws IOException {
    byte[] start = in.readNBytes(SAMPLE_BYTES);
    String sample = TextDecoder.decode(start).orElseGet(() -> new String(start, ISO_8859_1));
    records.reject(
        RecordSink.WHOLE_FILE,
        "unsupported-format",
        message + "; " + readable + " can be read, plain or packed",
        sample);
  }
}
