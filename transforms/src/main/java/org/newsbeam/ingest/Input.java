// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** A file that was opened, unpacked and looked at. */
final class Input implements Closeable {

  /** How many bytes are looked at to tell the format. */
  static final int HEAD_BYTES = 1 << 13;

  private final PeekableStream stream;
  private final boolean compressed;
  private final ArticleFormat format;

  private Input(PeekableStream stream, boolean compressed, ArticleFormat format) {
    this.stream = stream;
    this.compressed = compressed;
    this.format = format;
  }

  /**
   * Opens a whole file.
   *
   * @throws IOException if it cannot be opened, or is packed and breaks off within its head
   */
  static Input open(FileOpener opener, String uri) throws IOException {
    PeekableStream stored = new PeekableStream(opener.open(uri, 0));
    try {
      boolean compressed = FormatDetector.isGzip(stored.head());
      PeekableStream stream =
          compressed ? new PeekableStream(new GZIPInputStream(stored, HEAD_BYTES)) : stored;
      return new Input(stream, compressed, FormatDetector.detect(uri, stream.head()));
    } catch (IOException e) {
      stored.close();
      throw e;
    }
  }

  /** The bytes of the file, unpacked. */
  InputStream stream() {
    return stream;
  }

  boolean isCompressed() {
    return compressed;
  }

  ArticleFormat format() {
    return format;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  private static final class PeekableStream extends BufferedInputStream {

    PeekableStream(InputStream in) {
      super(in, HEAD_BYTES);
    }

    /** The first bytes, as many as can be read: a failure is met again by whoever reads on. */
    synchronized byte[] head() throws IOException {
      mark(HEAD_BYTES);
      boolean more = true;
      while (more && pos - markpos < HEAD_BYTES) {
        more = canRead();
        pos = Math.min(count, markpos + HEAD_BYTES);
      }
      byte[] head = Arrays.copyOfRange(buf, markpos, pos);
      reset();
      return head;
    }

    private boolean canRead() {
      try {
        return read() >= 0;
      } catch (IOException e) {
        return false;
      }
    }

    /**
     * At least 1 before the end: {@link GZIPInputStream} looks here for another member, and the
     * streams of object stores always say 0.
     */
    @Override
    public synchronized int available() throws IOException {
      mark(1);
      int next = read();
      reset();
      return next < 0 ? 0 : Math.max(1, super.available());
    }
  }
}
