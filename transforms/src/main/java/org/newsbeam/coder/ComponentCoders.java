// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.beam.sdk.coders.BooleanCoder;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.DoubleCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.NullableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.coders.VarLongCoder;

/**
 * The coder of each type that a record component may have: primitives, their boxes, strings,
 * instants, enums, {@code int[]}, {@code byte[]}, records, sealed interfaces of records, and lists
 * of these. Anything that is not primitive may be null.
 */
final class ComponentCoders {

  private static final Map<Type, Coder<?>> PRIMITIVE =
      Map.of(
          int.class, VarIntCoder.of(),
          long.class, VarLongCoder.of(),
          double.class, DoubleCoder.of(),
          boolean.class, BooleanCoder.of());

  private static final Map<Type, Coder<?>> REFERENCE =
      Map.of(
          String.class, StringUtf8Coder.of(),
          Integer.class, VarIntCoder.of(),
          Long.class, VarLongCoder.of(),
          Double.class, DoubleCoder.of(),
          Boolean.class, BooleanCoder.of(),
          Instant.class, InstantCoder.INSTANCE,
          LocalDate.class, LocalDateCoder.INSTANCE,
          int[].class, IntArrayCoder.INSTANCE,
          byte[].class, ByteArrayCoder.of());

  private ComponentCoders() {}

  /**
   * The coder of a component of {@code type}.
   *
   * @param records gives the coder of a record
   * @throws IllegalArgumentException if there is none
   */
  @SuppressWarnings("unchecked")
  static Coder<Object> of(Type type, Function<Class<?>, Coder<?>> records) {
    Coder<?> primitive = PRIMITIVE.get(type);
    return (Coder<Object>)
        (primitive != null ? primitive : NullableCoder.of(reference(type, records)));
  }

  private static Coder<?> reference(Type type, Function<Class<?>, Coder<?>> records) {
    Coder<?> known = REFERENCE.get(type);
    if (known != null) {
      return known;
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return ListCoder.of(reference(list.getActualTypeArguments()[0], records));
    }
    if (type instanceof Class<?> raw && raw.isRecord()) {
      return records.apply(raw);
    }
    if (type instanceof Class<?> raw && SealedCoder.canEncode(raw)) {
      return SealedCoder.of(raw, records);
    }
    if (type instanceof Class<?> raw && raw.isEnum()) {
      return EnumCoder.of(raw);
    }
    throw new IllegalArgumentException("no coder for a record component of type " + type);
  }
}
