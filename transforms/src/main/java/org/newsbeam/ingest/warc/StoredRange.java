// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.newsbeam.ingest.bytes.StoredBytes;

/** So many of the next stored bytes. */
final class StoredRange extends InputStream {

  private final StoredBytes stored;
  private long left;

  StoredRange(StoredBytes stored, long bytes) {
    this.stored = stored;
    this.left = bytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int n = stored.read(target, offset, (int) Math.min(left, length));
    if (n < 0) {
      throw new EOFException("the file ends within a record");
    }
    left -= n;
    return n;
  }
}
