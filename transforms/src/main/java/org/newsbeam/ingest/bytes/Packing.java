// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.bytes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The ways in which one file is packed as a whole, told by its first bytes. */
public enum Packing {
  /** RFC 1952, of one or more members. */
  GZIP("\u001f\u008b") {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new UnpackedStream(in);
    }
  },

  /** bzip2, of one or more streams. */
  BZIP2("BZh") {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new BZip2CompressorInputStream(in, true);
    }
  },

  /** The .xz format, of one or more streams. */
  XZ("\u00fd7zXZ\0") {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new XZInputStream(in, MOST_XZ_KILOBYTES);
    }
  },

  /** RFC 8878, of one or more frames, also with a dictionary before them as WARC files have it. */
  ZSTD("(\u00b5/\u00fd") {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return zstd(in);
    }
  };

  private static final int MOST_XZ_KILOBYTES = 200_000;
  private static final int MOST_DICTIONARY_BYTES = 100 << 20;

  /** The skippable frame that holds the dictionary of a .warc.zst file. */
  private static final String DICTIONARY = "]*M\u0018";

  /** Its first bytes, as chars. */
  private final String signature;

  Packing(String signature) {
    this.signature = signature;
  }

  /** How a file is packed that begins with {@code head}; empty if it is not, or in another way. */
  public static Optional<Packing> of(byte[] head) {
    if (starts(head, DICTIONARY)) {
      return Optional.of(ZSTD);
    }
    return Arrays.stream(values())
        .filter(
            packing -> packing == GZIP ? GzipMember.begins(head) : starts(head, packing.signature))
        .findFirst();
  }

  /** The ends of the names of packed files. */
  public static final List<String> EXTENSIONS = List.of("gz", "bz2", "xz", "zst", "zstd", "tgz");

  /**
   * The bytes that are packed in {@code in}.
   *
   * @throws CompressionBombException while they are read, if they are far more than any text
   */
  public InputStream open(InputStream in) throws IOException {
    return this == GZIP ? unpack(in) : new GuardedUnpacking(in, this::unpack);
  }

  abstract InputStream unpack(InputStream in) throws IOException;

  private static boolean starts(byte[] head, String signature) {
    return new String(head, 0, Math.min(head.length, signature.length()), ISO_8859_1)
        .equals(signature);
  }

  private static InputStream zstd(InputStream in) throws IOException {
    PushbackInputStream pushed = new PushbackInputStream(new BufferedInputStream(in), 8);
    byte[] first = pushed.readNBytes(8);
    if (!starts(first, DICTIONARY)) {
      pushed.unread(first);
      return continued(pushed, null);
    }
    long length =
        (first[4] & 0xff)
            | (first[5] & 0xff) << 8
            | (first[6] & 0xff) << 16
            | (first[7] & 0xffL) << 24;
    if (length > MOST_DICTIONARY_BYTES) {
      throw new IOException("a dictionary of " + length + " bytes");
    }
    byte[] dictionary = pushed.readNBytes((int) length);
    if (dictionary.length < length) {
      throw new EOFException("the file ends within its dictionary");
    }
    if (starts(dictionary, ZSTD.signature)) {
      dictionary = new ZstdInputStream(new ByteArrayInputStream(dictionary)).readAllBytes();
    }
    return continued(pushed, dictionary);
  }

  private static InputStream continued(InputStream in, byte @Nullable [] dictionary)
      throws IOException {
    ZstdInputStream frames = new ZstdInputStream(in);
    if (dictionary != null) {
      frames.setDict(dictionary);
    }
    return frames;
  }
}
