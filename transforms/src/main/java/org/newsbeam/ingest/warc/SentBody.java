// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.warc;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.newsbeam.ingest.bytes.Packing;

/**
 * The body of an answer without its content encodings (RFC 9110). Crawlers often keep the header
 * and store the body decoded; so what is not packed as the header says is taken as it is.
 */
final class SentBody {

  private SentBody() {}

  /**
   * The first bytes of a body, at most {@code most} and one.
   *
   * @param encodings what the header Content-Encoding says, in the order of packing
   * @throws IOException if the body is packed, but damaged
   */
  static byte[] decode(byte[] body, List<String> encodings, int most) throws IOException {
    byte[] decoded = body;
    for (int i = encodings.size() - 1; i >= 0; i--) {
      String encoding = encodings.get(i).strip().toLowerCase(Locale.ROOT);
      Optional<InputStream> unpacked = open(encoding, decoded);
      if (unpacked.isPresent()) {
        try (InputStream in = unpacked.get()) {
          decoded = in.readNBytes(most + 1);
        } catch (IOException e) {
          if (!isText(decoded)) {
            throw e;
          }
        }
      }
    }
    return decoded;
  }

  private static Optional<InputStream> open(String encoding, byte[] body) throws IOException {
    InputStream in = new ByteArrayInputStream(body);
    return switch (encoding) {
      case "gzip", "x-gzip" ->
          Packing.of(body).isPresent() ? Optional.of(Packing.GZIP.open(in)) : Optional.empty();
      case "zstd" ->
          Packing.of(body).equals(Optional.of(Packing.ZSTD))
              ? Optional.of(new ZstdInputStream(in))
              : Optional.empty();
      case "deflate" ->
          isText(body)
              ? Optional.empty()
              : Optional.of(new InflaterInputStream(in, inflater(body)));
      case "br" -> isText(body) ? Optional.empty() : Optional.of(new BrotliInputStream(in));
      default -> Optional.empty();
    };
  }

  /** Servers send zlib, as they should, or raw deflate. */
  private static Inflater inflater(byte[] body) {
    boolean zlib =
        body.length > 1
            && (body[0] & 0x0f) == 8
            && (((body[0] & 0xff) << 8) | (body[1] & 0xff)) % 31 == 0;
    return new Inflater(!zlib);
  }

  /** Whether it begins as markup does; nothing that is packed does. */
  private static boolean isText(byte[] body) {
    int at = 0;
    while (at < body.length && (body[at] <= ' ' && body[at] >= 0)) {
      at++;
    }
    boolean marked =
        at + 2 < body.length && (body[at] & 0xff) == 0xef && (body[at + 1] & 0xff) == 0xbb;
    return marked
        || (at + 1 < body.length
            && body[at] == '<'
            && (body[at + 1] == '!' || body[at + 1] == '?' || Character.isLetter(body[at + 1])));
  }
}
