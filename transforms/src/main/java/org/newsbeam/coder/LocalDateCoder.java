// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.util.VarInt;

/** Encodes a {@link LocalDate} as its day since 1970. */
final class LocalDateCoder extends AtomicCoder<LocalDate> {

  static final LocalDateCoder INSTANCE = new LocalDateCoder();

  private static final long serialVersionUID = 1;

  private LocalDateCoder() {}

  @Override
  public void encode(LocalDate value, OutputStream out) throws IOException {
    VarInt.encode(value.toEpochDay(), out);
  }

  @Override
  public LocalDate decode(InputStream in) throws IOException {
    return LocalDate.ofEpochDay(VarInt.decodeLong(in));
  }
}
