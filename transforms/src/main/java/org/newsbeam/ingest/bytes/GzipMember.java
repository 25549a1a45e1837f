// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.bytes;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * One member of a file packed with gzip, unpacked: RFC 1952. It takes no stored byte that is not
 * its own, and refuses to grow without bound.
 */
public final class GzipMember extends InputStream {

  private static final byte[] MAGIC = {0x1f, (byte) 0x8b, 8};

  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int CHECKSUM = 2;

  private final StoredBytes stored;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] input = new byte[1 << 12];
  private boolean ended;

  /** Begins a member, the next stored byte being its first. */
  public GzipMember(StoredBytes stored) throws IOException {
    this.stored = stored;
    skip(MAGIC.length);
    int flags = next();
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    skipString(flags & NAME);
    skipString(flags & COMMENT);
    skip((flags & CHECKSUM) != 0 ? 2 : 0);
  }

  /** Whether bytes begin as a file packed with gzip does. */
  public static boolean begins(byte[] head) {
    return head.length > 1 && head[0] == MAGIC[0] && head[1] == MAGIC[1];
  }

  /** Whether a member may begin with the next stored byte. */
  public static boolean isNext(StoredBytes stored) throws IOException {
    return stored.startsWith(MAGIC);
  }

  private int next() throws IOException {
    int b = stored.read();
    if (b < 0) {
      throw new EOFException("the file ends within a record");
    }
    return b;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      next();
    }
  }

  private void skipString(int flag) throws IOException {
    while (flag != 0 && next() != 0) {
      // Its bytes say nothing here.
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (ended || length == 0) {
      return ended ? -1 : 0;
    }
    try {
      int n = inflater.inflate(target, offset, length);
      while (n == 0 && !inflater.finished()) {
        int got = stored.read(input, 0, input.length);
        if (got < 0 || inflater.needsDictionary()) {
          throw new EOFException("the file ends within a record");
        }
        inflater.setInput(input, 0, got);
        n = inflater.inflate(target, offset, length);
        stored.unread(inflater.getRemaining());
        inflater.setInput(input, 0, 0);
      }
      checksum.update(target, offset, n);
      CompressionBombException.check(inflater.getBytesWritten(), inflater.getBytesRead());
      return n > 0 ? n : end();
    } catch (DataFormatException e) {
      ended = true;
      stored.unread(inflater.getRemaining());
      throw new ZipException("the record is damaged: " + e.getMessage());
    }
  }

  private int end() throws IOException {
    ended = true;
    long written = next() | next() << 8 | next() << 16 | (long) next() << 24;
    skip(4);
    if (written != checksum.getValue()) {
      throw new ZipException("the record is damaged: its checksum is another");
    }
    return -1;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
