// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.bytes.GzipMember;
import org.newsbeam.ingest.bytes.StoredBytes;

/** Finds the records of a WARC, one after the other, and the next good one after a damaged one. */
final class WarcRecords {

  private static final byte[] VERSION = "WARC/".getBytes(ISO_8859_1);
  private static final int HEADER_BYTES = 1 << 16;

  /** In place of a place. */
  static final long NONE = -1;

  private static final Pattern LENGTH =
      Pattern.compile("(?im)^Content-Length:\\s*(\\d{1,18})\\s*$");

  private static final Pattern DRAFT = Pattern.compile("^WARC/0\\.[\\d.]+\\r\\n");

  private final StoredBytes stored;
  private boolean searching;
  private boolean confirmed;
  private long stray = NONE;
  private long begin;

  /** The records of the member that is read, if it holds any; it is one where each is packed. */
  private @Nullable WarcRecords packed;

  private int before;

  /**
   * Reads from {@code stored}.
   *
   * @param searching whether its first byte may be within a record
   */
  WarcRecords(StoredBytes stored, boolean searching) {
    this.stored = stored;
    this.searching = searching;
  }

  /** Goes to where the next record begins; false at the end of the file. */
  boolean next() throws IOException {
    if (packed != null) {
      return true;
    }
    int last = searching ? 0 : '\n';
    stray = NONE;
    while (true) {
      boolean member = GzipMember.isNext(stored);
      boolean plain = last == '\n' && stored.startsWith(VERSION);
      if (member || plain) {
        begin = stored.place();
        before = 0;
        return true;
      }
      last = stored.read();
      if (last < 0) {
        return false;
      }
      if (!searching && stray == NONE && last != '\r' && last != '\n') {
        stray = stored.place() - 1;
      }
    }
  }

  /** The place of the record, or of the member that holds it. */
  long begin() {
    return begin;
  }

  /** The number of the record: its place from 1, and what stands before it in its member. */
  long number() {
    return begin + before + 1;
  }

  /**
   * The place of the first byte that was passed over on the way to this record and belongs to none,
   * unless the one before was damaged: its length may have been wrong, and it swallowed another.
   */
  long stray() {
    return stray;
  }

  /** The record, unpacked. */
  InputStream open() throws IOException {
    if (packed != null) {
      return packed.open();
    }
    confirmed = !searching;
    searching = false;
    boolean isMember = GzipMember.isNext(stored);
    PushbackInputStream record =
        new PushbackInputStream(isMember ? new GzipMember(stored) : plain(), VERSION.length);
    byte[] first = record.readNBytes(VERSION.length);
    record.unread(first);
    if (!isMember || !Arrays.equals(first, VERSION)) {
      confirmed |= Arrays.equals(first, VERSION);
      return record;
    }
    confirmed = true;
    packed = new WarcRecords(new StoredBytes(record, 0), false);
    packed.next();
    return packed.open();
  }

  /** Whether what was opened is a record, and not some bytes that look like the start of one. */
  boolean isConfirmed() {
    return confirmed;
  }

  /**
   * Reads what was left of a record that was understood, and of its member if no other record is
   * packed with it: only then it is known to be whole.
   */
  void finish(InputStream record) throws IOException {
    byte[] rest = new byte[1 << 13];
    while (record.read(rest) >= 0) {
      // Nobody wants it.
    }
    if (packed != null) {
      before++;
      packed = packed.next() ? packed : null;
    }
  }

  /** Says that a record was damaged: the next one may begin anywhere. */
  void lose() {
    packed = null;
    searching = true;
  }

  private InputStream plain() throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    int newlines = 0;
    while (newlines < 2 && header.size() < HEADER_BYTES) {
      int b = stored.read();
      if (b < 0) {
        throw new EOFException("the file ends within a record");
      }
      header.write(b);
      newlines = b == '\n' ? newlines + 1 : b == '\r' ? newlines : 0;
    }
    Matcher length = LENGTH.matcher(header.toString(ISO_8859_1));
    if (!length.find()) {
      throw new IOException("the record does not say how long it is");
    }
    return new SequenceInputStream(
        new ByteArrayInputStream(strict(header.toString(ISO_8859_1)).getBytes(ISO_8859_1)),
        new StoredRange(stored, Long.parseLong(length.group(1))));
  }

  /** As the parser wants it: some writers end lines with LF alone, or are of a draft. */
  private static String strict(String header) {
    return DRAFT
        .matcher(header.replace("\r\n", "\n").replace("\n", "\r\n"))
        .replaceFirst("WARC/1.0\r\n");
  }
}
