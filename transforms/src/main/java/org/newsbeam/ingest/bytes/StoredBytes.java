// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.bytes;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file as they are stored, with the place of each, and some to look ahead at. */
public final class StoredBytes {

  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int at;
  private int end;
  private long place;

  /**
   * Reads from {@code in}.
   *
   * @param begin the place of its first byte in the file
   */
  public StoredBytes(InputStream in, long begin) {
    this.in = in;
    this.place = begin;
  }

  /** The place in the file of the next byte. */
  public long place() {
    return place;
  }

  /** The next byte, or -1 at the end. */
  public int read() throws IOException {
    if (!has(1)) {
      return -1;
    }
    place++;
    return buffer[at++] & 0xff;
  }

  /** Some of the next bytes; -1 at the end. */
  public int read(byte[] target, int offset, int length) throws IOException {
    if (!has(1)) {
      return -1;
    }
    int n = Math.min(length, end - at);
    System.arraycopy(buffer, at, target, offset, n);
    at += n;
    place += n;
    return n;
  }

  /** Takes back the last bytes that were read, which must be no more than the last call gave. */
  void unread(int bytes) {
    at -= bytes;
    place -= bytes;
  }

  /** Whether the next bytes are these. */
  public boolean startsWith(byte... bytes) throws IOException {
    if (!has(bytes.length)) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (buffer[at + i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether there are so many bytes, few enough for the buffer. */
  private boolean has(int bytes) throws IOException {
    while (end - at < bytes) {
      if (at > 0) {
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
      }
      int n = in.read(buffer, end, buffer.length - end);
      if (n < 0) {
        return false;
      }
      end += n;
    }
    return true;
  }
}
