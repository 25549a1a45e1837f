// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads lines as bytes, in bounded memory however long they are. A line ends with LF or CR LF,
 * which are not part of it, or with the input.
 */
public final class LineReader {

  /** Stands for however many bytes there are. */
  static final long TO_THE_END = Long.MAX_VALUE;

  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream in;
  private final int maxBytes;
  private long left;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int at;
  private int end;
  private byte[] line = new byte[1 << 12];
  private long length;
  private long number;

  /**
   * Reads from {@code in}.
   *
   * @param firstLine the number of the first line
   * @param bytes how many bytes are there to read, or {@link #TO_THE_END}
   * @param maxBytes how much of a line is kept
   */
  public LineReader(InputStream in, long firstLine, long bytes, int maxBytes) {
    this.in = in;
    this.number = firstLine - 1;
    this.left = bytes;
    this.maxBytes = maxBytes;
  }

  /**
   * Goes to the next line, if there is one.
   *
   * @throws IOException if the input breaks off; then {@link #number} is that of the broken line
   */
  boolean next() throws IOException {
    length = 0;
    number++;
    while (at < end || fill()) {
      int newline = at;
      while (newline < end && buffer[newline] != '\n') {
        newline++;
      }
      append(newline - at);
      at = newline;
      if (newline < end) {
        at++;
        return true;
      }
    }
    return length > 0;
  }

  /** The number of the line, counted from the number of the first one. */
  long number() {
    return number;
  }

  /** The length of the line in bytes, kept or not. */
  long length() {
    return endsWithCarriageReturn() ? length - 1 : length;
  }

  /** The line, or what is kept of it. */
  byte[] bytes() {
    return Arrays.copyOf(line, (int) Math.min(length(), maxBytes));
  }

  private boolean endsWithCarriageReturn() {
    return length > 0 && length <= maxBytes + 1L && line[(int) length - 1] == '\r';
  }

  private boolean fill() throws IOException {
    if (left == 0) {
      return false;
    }
    at = 0;
    end = Math.max(0, in.read(buffer, 0, (int) Math.min(left, buffer.length)));
    if (left != TO_THE_END) {
      if (end == 0) {
        throw new EOFException(left + " bytes are missing");
      }
      left -= end;
    }
    return end > 0;
  }

  private void append(int n) {
    int kept = (int) Math.max(0, Math.min(n, maxBytes + 1L - length));
    if (kept > 0) {
      int needed = (int) length + kept;
      if (needed > line.length) {
        line =
            Arrays.copyOf(line, (int) Math.min(Math.max(needed, 2L * line.length), maxBytes + 1L));
      }
      System.arraycopy(buffer, at, line, (int) length, kept);
    }
    length += n;
  }
}
