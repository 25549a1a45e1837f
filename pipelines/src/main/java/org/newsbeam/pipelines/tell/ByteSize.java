// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.tell;

import java.util.Locale;

/** Sizes for people, in the unit that suits them; a kB has 1,000 bytes. */
public enum ByteSize {
  BYTES("bytes", 1),
  KB("kB", 1_000),
  MB("MB", 1_000_000),
  GB("GB", 1_000_000_000),
  TB("TB", 1_000_000_000_000L);

  private final String unit;
  private final long bytes;

  ByteSize(String unit, long bytes) {
    this.unit = unit;
    this.bytes = bytes;
  }

  /** "1 byte", "812 bytes", "50.6 kB". */
  public static String of(long size) {
    return size == 1 ? "1 byte" : unitOf(size).number(size) + " " + unitOf(size).unit;
  }

  /** How much of something is done, both in the unit of the whole: "0.3/5.2 MB". */
  public static String share(long done, long whole) {
    ByteSize shared = unitOf(whole);
    return shared.number(done) + "/" + shared.number(whole) + " " + shared.unit;
  }

  private static ByteSize unitOf(long size) {
    ByteSize fitting = BYTES;
    for (ByteSize larger : values()) {
      fitting = size >= larger.bytes ? larger : fitting;
    }
    return fitting;
  }

  private String number(long size) {
    return this == BYTES
        ? Long.toString(size)
        : String.format(Locale.ROOT, "%,.1f", (double) size / bytes);
  }
}
