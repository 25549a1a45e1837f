// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.fold;

/** How keys are spread over buckets, each of which is folded in one place and in its memory. */
public final class Buckets {

  /**
   * Each bucket of each step costs a small run some time, and a large one room if there are few.
   */
  private static final int FEWEST = 4;

  private static final int FEWEST_OF_A_LARGE_RUN = 16;
  private static final long SMALL_BYTES_A_BUCKET = 1_000_000;

  /** With more of them nearly every partial would travel alone. */
  private static final int MOST = 50_000;

  /** About 1,700 news articles, whose pairs of entities take some 80 MB: docs/scale.md. */
  private static final long BYTES_A_BUCKET = 4_000_000;

  private static final int BUCKETS_A_SHARE = 16;
  private static final int MOST_SHARES = 64;

  private Buckets() {}

  /** So many that the keys of one fit into memory, for a corpus of {@code bytes} as stored. */
  public static int forBytes(long bytes) {
    long few = Math.max(FEWEST, Math.min(FEWEST_OF_A_LARGE_RUN, bytes / SMALL_BYTES_A_BUCKET));
    return (int) Math.max(few, Math.min(MOST, bytes / BYTES_A_BUCKET));
  }

  /** The bucket of a group, the same on every machine. */
  public static int of(String group, int buckets) {
    int hash = group.hashCode() * 0x9E3779B9;
    return Math.floorMod(hash ^ (hash >>> 16), buckets);
  }

  /**
   * Over how many buckets, of {@code buckets}, what belongs to one entity is spread: a name in
   * every article is in a pair with every other name there is.
   */
  public static int shares(int buckets) {
    return Math.max(1, Math.min(MOST_SHARES, buckets / BUCKETS_A_SHARE));
  }
}
