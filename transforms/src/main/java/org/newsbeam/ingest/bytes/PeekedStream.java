// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream whose first bytes can be looked at before they are read. A failure never takes along
 * bytes that came before it, as it does in the buffered streams of the platform.
 */
public final class PeekedStream extends InputStream {

  private final InputStream in;
  private byte[] ahead = {};
  private int at;

  public PeekedStream(InputStream in) {
    this.in = in;
  }

  /** The next bytes, as many as can be had: a failure is met again by whoever reads on. */
  public byte[] head(int bytes) {
    byte[] head = Arrays.copyOf(Arrays.copyOfRange(ahead, at, ahead.length), bytes);
    int length = Math.min(ahead.length - at, bytes);
    try {
      for (int n = 0; n >= 0 && length < bytes; n = in.read(head, length, bytes - length)) {
        length += n;
      }
    } catch (IOException e) {
      // It comes again after these bytes.
    }
    ahead = Arrays.copyOf(head, length);
    at = 0;
    return ahead.clone();
  }

  @Override
  public int read() throws IOException {
    return at < ahead.length ? ahead[at++] & 0xff : in.read();
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (at == ahead.length) {
      return in.read(buffer, offset, length);
    }
    int n = Math.min(length, ahead.length - at);
    System.arraycopy(ahead, at, buffer, offset, n);
    at += n;
    return n;
  }

  /**
   * At least 1 before the end: {@link java.util.zip.GZIPInputStream} looks here for another member,
   * and the streams of object stores always say 0.
   */
  @Override
  public int available() {
    return at < ahead.length ? ahead.length - at : head(1).length;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
