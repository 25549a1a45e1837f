// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import java.util.List;
import java.util.Random;

/** Choices that follow from a seed, the same on every machine. */
final class Dice {

  private final Random random;

  Dice(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** A number from 0 to before {@code end}. */
  int below(int end) {
    return random.nextInt(end);
  }

  /** A number from {@code first} to {@code last}. */
  int from(int first, int last) {
    return first + below(last - first + 1);
  }

  /** Whether something happens that does so many times in a hundred. */
  boolean percent(int times) {
    return below(100) < times;
  }

  <T> T one(List<T> of) {
    return of.get(below(of.size()));
  }

  @SafeVarargs
  final <T> T one(T... of) {
    return of[below(of.length)];
  }

  byte[] bytes(int number) {
    byte[] bytes = new byte[number];
    random.nextBytes(bytes);
    return bytes;
  }

  /** The seed of dice that others may throw without changing what these show next. */
  long seed() {
    return random.nextLong();
  }
}
