// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Bytes joined, packed and broken. */
final class Bytes {

  private Bytes() {}

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** As two members of gzip, the second from byte {@code cut} on. */
  static byte[] packedInPieces(byte[] bytes, int cut) {
    return joined(
        packed(Arrays.copyOf(bytes, cut)), packed(Arrays.copyOfRange(bytes, cut, bytes.length)));
  }

  /** With another checksum at the end of the member of gzip that {@code packed} is. */
  static byte[] withWrongChecksum(byte[] packed) {
    byte[] wrong = packed.clone();
    wrong[wrong.length - 8] ^= 0x55;
    return wrong;
  }

  /** After one to three accidents; {@code other} is what may be spliced in. */
  static byte[] damaged(byte[] bytes, byte[] other, Dice dice) {
    byte[] damaged = bytes.clone();
    for (int i = dice.from(1, 3); i > 0 && damaged.length > 0; i--) {
      damaged = once(damaged, other, dice);
    }
    return damaged;
  }

  private static byte[] once(byte[] bytes, byte[] other, Dice dice) {
    int from = dice.below(bytes.length);
    int to = dice.from(from, Math.min(bytes.length, from + dice.one(1, 20, 400, bytes.length)));
    byte[] before = Arrays.copyOf(bytes, from);
    byte[] within = Arrays.copyOfRange(bytes, from, to);
    byte[] after = Arrays.copyOfRange(bytes, to, bytes.length);
    return switch (dice.below(9)) {
      case 0 -> before;
      case 1 -> joined(before, after);
      case 2 -> joined(before, within, within, after);
      case 3 -> joined(before, dice.bytes(within.length), after);
      case 4 -> joined(before, new byte[within.length], after);
      case 5 -> joined(before, other, after);
      case 6 -> joined(bytes, bytes);
      case 7 ->
          joined(before, Arrays.copyOf(other, Math.min(other.length, dice.below(300))), after);
      default -> flipped(bytes, dice);
    };
  }

  private static byte[] flipped(byte[] bytes, Dice dice) {
    byte[] flipped = bytes.clone();
    for (int i = dice.one(1, 3, 30); i > 0; i--) {
      flipped[dice.below(flipped.length)] ^= (byte) (1 << dice.below(8));
    }
    return flipped;
  }
}
