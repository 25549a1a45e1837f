// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/** Takes the values of a row to those that every format has. */
final class PlainValues {

  private PlainValues() {}

  /** The values of a row; those of the columns {@code oldTimes} are read as {@link OldTime}. */
  static Map<String, Object> of(Map<?, ?> row, Set<String> oldTimes) {
    if (oldTimes.isEmpty()) {
      return of(row);
    }
    Map<Object, Object> read = new LinkedHashMap<>(row);
    oldTimes.forEach(name -> read.computeIfPresent(name, (column, value) -> OldTime.read(value)));
    return of(read);
  }

  private static Map<String, Object> of(Map<?, ?> row) {
    Map<String, Object> plain = new LinkedHashMap<>();
    row.forEach(
        (name, value) -> of(value).ifPresent(found -> plain.put(String.valueOf(name), found)));
    return plain;
  }

  private static Optional<Object> of(@Nullable Object value) {
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      return Optional.of(value);
    }
    if (value instanceof Map<?, ?> map) {
      return Optional.of(of(map));
    }
    if (value instanceof Iterable<?> list) {
      List<Object> plain = new ArrayList<>();
      list.forEach(element -> of(element).ifPresent(plain::add));
      return Optional.of(plain);
    }
    return value instanceof Binary bytes
        ? text(bytes.toByteBuffer())
        : Optional.ofNullable(value).map(Object::toString);
  }

  /** Some writers leave out that bytes are text. */
  private static Optional<Object> text(ByteBuffer bytes) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
