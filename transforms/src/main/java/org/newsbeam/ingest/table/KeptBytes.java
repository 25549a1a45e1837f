// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.table;

import java.io.IOException;
import java.util.Arrays;
import org.newsbeam.ingest.bytes.StoredBytes;

/** Bytes that can be read a second time, as many as are kept of a row. */
final class KeptBytes {

  private final StoredBytes in;
  private final int most;
  private byte[] kept = new byte[1 << 12];

  /** Where the row begins among the kept bytes, where it is read, and where they end. */
  private int row;

  private int at;
  private int end;
  private boolean lost;

  /**
   * Reads from {@code in}.
   *
   * @param most how many bytes of a row are kept
   */
  KeptBytes(StoredBytes in, int most) {
    this.in = in;
    this.most = most;
  }

  /** Begins a row with the next byte; what was read before is forgotten. */
  void begin() {
    if (at == end) {
      at = 0;
      end = 0;
    } else if (at > kept.length / 2) {
      System.arraycopy(kept, at, kept, 0, end - at);
      end -= at;
      at = 0;
    }
    row = at;
    lost = false;
  }

  /** The place in the file of the next byte. */
  long place() {
    return in.place() - (end - at);
  }

  /** Where the next byte stands among those that are kept. */
  int at() {
    return at;
  }

  /** Goes back to a byte of the row, or its first. */
  void back(int to) {
    at = to;
  }

  /** Whether bytes of the row are no longer there. */
  boolean isLost() {
    return lost;
  }

  int byteAt(int index) {
    return kept[index];
  }

  byte[] copy(int from, int to) {
    return Arrays.copyOfRange(kept, from, to);
  }

  /** The next byte, or -1 at the end. */
  int read() throws IOException {
    if (at < end) {
      return kept[at++] & 0xff;
    }
    int b = in.read();
    if (b < 0 || lost) {
      return b;
    }
    if (at - row >= most) {
      lost = true;
      return b;
    }
    if (end == kept.length) {
      kept = Arrays.copyOf(kept, 2 * kept.length);
    }
    kept[end++] = (byte) b;
    at++;
    return b;
  }
}
