// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.bytes;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Unpacked bytes, watched: none come that no text gives, and what fails once fails again. */
final class GuardedUnpacking extends InputStream {

  /** Opens an unpacking stream. */
  interface Opener {
    InputStream open(InputStream packed) throws IOException;
  }

  private final Counted packed;
  private final InputStream unpacked;
  private long out;
  private @Nullable IOException failure;

  GuardedUnpacking(InputStream in, Opener opener) throws IOException {
    this.packed = new Counted(in);
    this.unpacked = opener.open(packed);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      int n = unpacked.read(target, offset, length);
      out += Math.max(0, n);
      CompressionBombException.check(out, packed.count);
      return n;
    } catch (EOFException | CompressionBombException e) {
      failure = e;
      throw e;
    } catch (IOException e) {
      // Libraries say in many ways that a file breaks off.
      failure = packed.ended ? broken(e) : e;
      throw failure;
    }
  }

  private static EOFException broken(IOException cause) {
    EOFException broken =
        new EOFException("what is packed in it does not end: " + cause.getMessage());
    broken.initCause(cause);
    return broken;
  }

  @Override
  public void close() throws IOException {
    unpacked.close();
  }

  private static final class Counted extends FilterInputStream {

    long count;
    boolean ended;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      count += one < 0 ? 0 : 1;
      ended |= one < 0;
      return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int n = in.read(target, offset, length);
      count += Math.max(0, n);
      ended |= n < 0;
      return n;
    }
  }
}
