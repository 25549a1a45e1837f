// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.util.VarInt;

/** Encodes a {@link Instant} as its second and nanosecond. */
final class InstantCoder extends AtomicCoder<Instant> {

  static final InstantCoder INSTANCE = new InstantCoder();

  private InstantCoder() {}

  @Override
  public void encode(Instant value, OutputStream out) throws IOException {
    VarInt.encode(value.getEpochSecond(), out);
    VarInt.encode(value.getNano(), out);
  }

  @Override
  public Instant decode(InputStream in) throws IOException {
    return Instant.ofEpochSecond(VarInt.decodeLong(in), VarInt.decodeInt(in));
  }
}
