// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The people and organizations that articles name beside an entity: those of them whose numbers are
 * the smallest (bottom-k sketch: Broder 1997), so that of two contexts the same ones are kept.
 *
 * @param sample numbers of entities, none negative, ascending, each once, no more than {@link
 *     #MOST}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content
public record Context(int[] sample) {

  /** Of an entity that articles name by itself. */
  public static final Context NONE = new Context(new int[0]);

  /** So many tell a share to one part in ten or so. */
  static final int MOST = 128;

  public Context {
    requireNonNull(sample, "sample");
  }

  /** The number of an entity: its id's hash, mixed so that ids that are alike are far apart. */
  static int number(String entityId) {
    int hash = entityId.hashCode() * 0x9E3779B1;
    hash = (hash ^ (hash >>> 15)) * 0x85EBCA77;
    return (hash ^ (hash >>> 13)) >>> 1;
  }

  /** Those with {@code numbers} but the one of the entity itself. */
  static Context of(int[] numbers, int self) {
    return smallest(Arrays.stream(numbers).filter(number -> number != self));
  }

  Context merge(Context other) {
    if (other.sample.length == 0 || sample.length == 0) {
      return sample.length == 0 ? other : this;
    }
    return smallest(IntStream.concat(Arrays.stream(sample), Arrays.stream(other.sample)));
  }

  private static Context smallest(IntStream numbers) {
    return new Context(numbers.sorted().distinct().limit(MOST).toArray());
  }

  /** Whether it is known to hold the entity. */
  boolean holds(String entityId) {
    return Arrays.binarySearch(sample, number(entityId)) >= 0;
  }

  /** How much of this context is found in {@code other}. */
  Shared in(Context other) {
    int end = Math.min(end(), other.end());
    int shared = 0;
    int of = 0;
    int there = 0;
    for (int number : sample) {
      if (number > end) {
        break;
      }
      of++;
      while (there < other.sample.length && other.sample[there] < number) {
        there++;
      }
      shared += there < other.sample.length && other.sample[there] == number ? 1 : 0;
    }
    return new Shared(shared, of);
  }

  /** Up to this number nothing is left out. */
  private int end() {
    return sample.length < MOST ? Integer.MAX_VALUE : sample[sample.length - 1];
  }

  /**
   * A part of a sample.
   *
   * @param number the entities found in both
   * @param of those looked for
   */
  record Shared(int number, int of) {

    double share() {
      return of == 0 ? 0 : (double) number / of;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Context context && Arrays.equals(sample, context.sample);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sample);
  }

  @Override
  public String toString() {
    return Arrays.toString(sample);
  }
}
