// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.util.VarInt;

/** Encodes an enum value as its ordinal: both ends of a run hold the same classes. */
final class EnumCoder<T> extends CustomCoder<T> {

  private final Class<T> type;

  private EnumCoder(Class<T> type) {
    this.type = type;
  }

  static <T> EnumCoder<T> of(Class<T> type) {
    return new EnumCoder<>(type);
  }

  @Override
  @SuppressWarnings("EnumOrdinal")
  public void encode(T value, OutputStream out) throws IOException {
    VarInt.encode(((Enum<?>) value).ordinal(), out);
  }

  @Override
  public T decode(InputStream in) throws IOException {
    return type.getEnumConstants()[VarInt.decodeInt(in)];
  }

  @Override
  public void verifyDeterministic() {}

  @Override
  public boolean consistentWithEquals() {
    return true;
  }
}
