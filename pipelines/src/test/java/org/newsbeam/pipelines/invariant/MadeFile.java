// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A made file, and what is known of the articles in it.
 *
 * @param name its path in the corpus
 * @param bytes what it holds
 * @param records by their numbers the records that must come of it; with the very text, if that
 *     record must be an article of it, else without
 * @param complete whether no other records may come of it
 * @param origins of a table of an earlier run, where the articles of its rows came from
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
record MadeFile(
    String name,
    byte[] bytes,
    Map<Long, Optional<String>> records,
    boolean complete,
    List<Place> origins) {

  /** A record of a file. */
  record Place(String sourceUri, long record) {}

  MadeFile(String name, byte[] bytes, Map<Long, Optional<String>> records, boolean complete) {
    this(name, bytes, records, complete, List.of());
  }

  /** A file of which nothing is known but that something must come of it. */
  static MadeFile unknown(String name, byte[] bytes) {
    return new MadeFile(name, bytes, Map.of(), false);
  }

  /** A file that is one record. */
  static MadeFile single(String name, byte[] bytes, Optional<String> text) {
    return new MadeFile(name, bytes, Map.of(0L, text), true);
  }

  /** The same file packed, in one piece or in several. */
  MadeFile packed(Dice dice) {
    byte[] packed =
        dice.percent(30) && bytes.length > 1
            ? Bytes.packedInPieces(bytes, dice.from(1, bytes.length - 1))
            : Bytes.packed(bytes);
    return new MadeFile(name + ".gz", packed, records, complete);
  }

  /** The same file after something happened to its bytes. */
  MadeFile damaged(byte[] damage) {
    return unknown(name, damage);
  }

  @Override
  public String toString() {
    return name + ", " + bytes.length + " bytes, " + new TreeMap<>(records).keySet();
  }
}
