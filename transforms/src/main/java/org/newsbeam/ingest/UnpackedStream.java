// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A file packed with gzip, unpacked; it refuses to grow as no text does. */
final class UnpackedStream extends InputStream {

  private final Counted stored;
  private final GZIPInputStream unpacked;
  private long out;

  UnpackedStream(InputStream stored, int bufferBytes) throws IOException {
    this.stored = new Counted(stored);
    this.unpacked = new GZIPInputStream(this.stored, bufferBytes);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int n = unpacked.read(target, offset, length);
    out += Math.max(0, n);
    CompressionBombException.check(out, stored.bytes);
    return n;
  }

  @Override
  public void close() throws IOException {
    unpacked.close();
  }

  private static final class Counted extends FilterInputStream {

    private long bytes;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      bytes += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int n = in.read(target, offset, length);
      bytes += Math.max(0, n);
      return n;
    }
  }
}
