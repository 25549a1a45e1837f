// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row as one JSON object on one line: every column, nulls too, times as ISO 8601. */
public final class JsonRow {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonRow() {}

  /** The JSON of {@code row}. */
  public static String of(Map<String, Object> row) {
    Map<String, Object> plain = new LinkedHashMap<>(row);
    plain.replaceAll((column, value) -> value instanceof Instant ? value.toString() : value);
    try {
      return MAPPER.writeValueAsString(plain);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row holds what JSON cannot say: " + row, e);
    }
  }
}
