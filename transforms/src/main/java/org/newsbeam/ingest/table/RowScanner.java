// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsbeam.ingest.bytes.StoredBytes;

/**
 * Reads the rows of a table as bytes, in bounded memory however long they are. A row ends with LF,
 * CR LF or the input. As in RFC 4180 a field may stand in quotation marks, and delimiters and line
 * ends within are its own; a mark within is written twice. A field that begins with a mark and does
 * not end with one is text that begins with a quote, and is taken as it stands: where nobody
 * escapes marks they must not swallow the rows that follow.
 */
final class RowScanner {

  /** Bytes in which the mark must come that ends a field. */
  private static final int REACH = 10_000_000;

  private static final int MOST_FIELDS = 10_000;

  /** Stands for what ended a field that is not one in quotation marks after all. */
  private static final int NOT_QUOTED = -2;

  private final KeptBytes in;
  private final int delimiter;
  private final List<Field> fields = new ArrayList<>();
  private int size;
  private long begin;

  /** Where a field stands among the bytes that are kept. */
  private record Field(int begin, int end, boolean quoted) {}

  /**
   * Reads from {@code in}, whose next byte begins a row.
   *
   * @param delimiter what stands between fields
   * @param maxBytes how large a row is kept
   */
  RowScanner(StoredBytes in, char delimiter, int maxBytes) {
    this.in = new KeptBytes(in, Math.max(maxBytes, REACH) + 1);
    this.delimiter = delimiter;
  }

  /** Goes to the next row, if there is one. */
  boolean next() throws IOException {
    in.begin();
    fields.clear();
    size = 0;
    begin = in.place();
    int start = in.at();
    if (in.read() < 0) {
      return false;
    }
    in.back(start);
    int last = delimiter;
    while (last == delimiter) {
      last = field();
    }
    return true;
  }

  /** The place in the file of the first byte of the row, from 0. */
  long begin() {
    return begin;
  }

  /** The place in the file of the first byte after the row. */
  long place() {
    return in.place();
  }

  /** Whether there is nothing in the row: a blank line is none of the table. */
  boolean isBlank() {
    return size == 1 && !in.isLost() && fields.get(0).begin == fields.get(0).end;
  }

  /** How many fields the row has. */
  int size() {
    return size;
  }

  /** Whether all of the row is kept. */
  boolean isKept() {
    return !in.isLost() && size == fields.size();
  }

  /** The bytes of a field, without the marks that it stands in. */
  byte[] field(int index) {
    Field field = fields.get(index);
    byte[] bytes = in.copy(field.begin, field.end);
    return field.quoted ? unescaped(bytes) : bytes;
  }

  private static byte[] unescaped(byte[] bytes) {
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      bytes[length++] = bytes[i];
      if (bytes[i] == '"') {
        i++;
      }
    }
    return Arrays.copyOf(bytes, length);
  }

  /** Reads a field, and gives what ended it: the delimiter, LF, or -1 for the end. */
  private int field() throws IOException {
    int start = in.at();
    int first = in.read();
    if (first == '"') {
      int last = quoted(start);
      if (last != NOT_QUOTED) {
        return last;
      }
      in.back(start);
      first = in.read();
    }
    return plain(start, first);
  }

  private int plain(int start, int first) throws IOException {
    int b = first;
    while (b != delimiter && b != '\n' && b >= 0) {
      b = in.read();
    }
    int stop = b < 0 ? in.at() : in.at() - 1;
    boolean carriageReturn =
        b == '\n' && !in.isLost() && stop > start && in.byteAt(stop - 1) == '\r';
    add(start, carriageReturn ? stop - 1 : stop, false);
    return b;
  }

  private int quoted(int start) throws IOException {
    int b = in.read();
    while (b >= 0) {
      if (b == '"') {
        int close = in.at() - 1;
        b = in.read();
        boolean carriageReturn = b == '\r';
        b = carriageReturn ? in.read() : b;
        if (b < 0 || b == '\n' || (b == delimiter && !carriageReturn)) {
          add(start + 1, close, true);
          return b;
        }
        if (b != '"' || carriageReturn) {
          return in.isLost() || in.at() - start > REACH ? plain(start, b) : NOT_QUOTED;
        }
      }
      b = in.read();
    }
    return in.isLost() || in.at() - start > REACH ? plain(start, b) : NOT_QUOTED;
  }

  private void add(int start, int stop, boolean quoted) {
    size++;
    if (!in.isLost() && size <= MOST_FIELDS) {
      fields.add(new Field(start, stop, quoted));
    }
  }
}
