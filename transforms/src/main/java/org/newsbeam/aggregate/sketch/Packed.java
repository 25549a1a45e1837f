// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.sketch;

/**
 * Numbers of 24 bits, three bytes each. Of two texts of 400 words one pair in a hundred shares one
 * by chance.
 */
final class Packed {

  private static final int BYTES = 3;

  private Packed() {}

  static byte[] pack(long[] hashes, int size) {
    byte[] packed = new byte[size * BYTES];
    for (int i = 0; i < size; i++) {
      packed[i * BYTES] = (byte) (hashes[i] >>> 16);
      packed[i * BYTES + 1] = (byte) (hashes[i] >>> 8);
      packed[i * BYTES + 2] = (byte) hashes[i];
    }
    return packed;
  }

  static int[] unpack(byte[] packed) {
    int[] numbers = new int[packed.length / BYTES];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] =
          ((packed[i * BYTES] & 0xFF) << 16)
              | ((packed[i * BYTES + 1] & 0xFF) << 8)
              | (packed[i * BYTES + 2] & 0xFF);
    }
    return numbers;
  }
}
