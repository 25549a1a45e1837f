// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row as one JSON object on one line: every column, nulls too, times as ISO 8601. */
public final class JsonRow {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonRow() {}

  /** The JSON of {@code row}. */
  public static String of(Map<String, Object> row) {
    return json(row);
  }

  /** A value of a row as one text: lists and groups are JSON. */
  public static String text(Object value) {
    return value instanceof Iterable<?> || value instanceof Map<?, ?>
        ? json(value)
        : value.toString();
  }

  /** The JSON of a value in a row. */
  static String json(@Nullable Object value) {
    try {
      return MAPPER.writeValueAsString(plain(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row holds what JSON cannot say: " + value, e);
    }
  }

  /** A value with nothing in it that JSON has no word for: times and dates are strings. */
  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Map<?, ?> group) {
      Map<String, @Nullable Object> plain = new LinkedHashMap<>();
      group.forEach((name, held) -> plain.put(String.valueOf(name), plain(held)));
      return plain;
    }
    if (value instanceof Iterable<?> list) {
      List<@Nullable Object> plain = new ArrayList<>();
      list.forEach(held -> plain.add(plain(held)));
      return plain;
    }
    return value == null || value instanceof Number || value instanceof Boolean
        ? value
        : value.toString();
  }
}
