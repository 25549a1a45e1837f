// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.coders.VarIntCoder;

/**
 * Encodes a value of a sealed interface, all of whose kinds are records: the number of its kind in
 * the order of {@code permits}, then the record.
 */
final class SealedCoder extends CustomCoder<Object> {

  private final Class<?> type;
  private final List<Class<?>> kinds;
  private final List<Coder<Object>> coders;

  private SealedCoder(Class<?> type, List<Class<?>> kinds, List<Coder<Object>> coders) {
    this.type = type;
    this.kinds = List.copyOf(kinds);
    this.coders = List.copyOf(coders);
  }

  /**
   * The coder of {@code type}.
   *
   * @param records gives the coder of a record
   */
  @SuppressWarnings("unchecked")
  static SealedCoder of(Class<?> type, Function<Class<?>, Coder<?>> records) {
    List<Class<?>> kinds = Arrays.asList(type.getPermittedSubclasses());
    return new SealedCoder(
        type, kinds, kinds.stream().map(kind -> (Coder<Object>) records.apply(kind)).toList());
  }

  /** Whether {@code type} is such an interface. */
  static boolean canEncode(Class<?> type) {
    return type.isSealed()
        && Arrays.stream(type.getPermittedSubclasses()).allMatch(Class::isRecord);
  }

  @Override
  public void encode(Object value, OutputStream out) throws IOException {
    int kind = kinds.indexOf(value.getClass());
    VarIntCoder.of().encode(kind, out);
    coders.get(kind).encode(value, out);
  }

  @Override
  public Object decode(InputStream in) throws IOException {
    return coders.get(VarIntCoder.of().decode(in)).decode(in);
  }

  @Override
  public void verifyDeterministic() throws NonDeterministicException {
    for (Coder<Object> coder : coders) {
      coder.verifyDeterministic();
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealedCoder coder && coder.type == type;
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }
}
