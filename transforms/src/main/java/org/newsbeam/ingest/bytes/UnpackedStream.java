// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.bytes;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file packed with gzip, unpacked; it refuses to grow as no text does. Its members are read one
 * after the other: the JDK's own stream calls itself for each, and many empty ones overflow it.
 * What follows the last member is left out, as gzip does.
 */
public final class UnpackedStream extends InputStream {

  private final InputStream in;
  private final StoredBytes stored;
  private GzipMember member;
  private long out;

  /** What ended the reading too soon, for whoever asks again. */
  private @Nullable IOException failure;

  public UnpackedStream(InputStream in) throws IOException {
    this.in = in;
    this.stored = new StoredBytes(in, 0);
    this.member = new GzipMember(stored);
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
      return unpack(target, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  private int unpack(byte[] target, int offset, int length) throws IOException {
    int n = member.read(target, offset, length);
    while (n < 0 && GzipMember.isNext(stored)) {
      member.close();
      member = new GzipMember(stored);
      n = member.read(target, offset, length);
    }
    out += Math.max(0, n);
    CompressionBombException.check(out, stored.place());
    return n;
  }

  @Override
  public void close() throws IOException {
    member.close();
    in.close();
  }
}
