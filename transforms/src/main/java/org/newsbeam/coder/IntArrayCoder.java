// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.util.VarInt;

/** Encodes an array as its length and each value's difference from the one before. */
final class IntArrayCoder extends AtomicCoder<int[]> {

  static final IntArrayCoder INSTANCE = new IntArrayCoder();

  private IntArrayCoder() {}

  @Override
  public void encode(int[] values, OutputStream out) throws IOException {
    VarInt.encode(values.length, out);
    int last = 0;
    for (int value : values) {
      VarInt.encode(value - last, out);
      last = value;
    }
  }

  @Override
  public int[] decode(InputStream in) throws IOException {
    int[] values = new int[VarInt.decodeInt(in)];
    int last = 0;
    for (int i = 0; i < values.length; i++) {
      last += VarInt.decodeInt(in);
      values[i] = last;
    }
    return values;
  }
}
