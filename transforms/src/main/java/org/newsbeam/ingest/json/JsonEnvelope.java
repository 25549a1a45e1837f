// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.StreamSupport;
import org.newsbeam.ingest.record.JsonPaths;

/**
 * Articles that lie together in one JSON object: the answer of a news API, whatever it is called
 * there; what pandas writes of a table, by column, by row or split.
 */
final class JsonEnvelope {

  /** Objects and arrays that are looked into. */
  private static final int MOST_OPEN = 1_000;

  private JsonEnvelope() {}

  /** The articles in {@code value}: itself, unless it has no text and things in it have. */
  static List<JsonNode> articles(JsonNode value, JsonPaths paths) {
    if (!value.isObject()) {
      return List.of(value);
    }
    List<JsonNode> columns = columns(value);
    if (columns.stream().anyMatch(row -> hasText(row, paths))) {
      return columns;
    }
    if (hasText(value, paths)) {
      return List.of(value);
    }
    List<JsonNode> split = split(value);
    if (split.stream().anyMatch(row -> hasText(row, paths))) {
      return split;
    }
    Deque<JsonNode> open = new ArrayDeque<>(List.of(value));
    for (int i = 0; !open.isEmpty() && i < MOST_OPEN; i++) {
      JsonNode node = open.poll();
      List<JsonNode> inner = StreamSupport.stream(node.spliterator(), false).toList();
      if (inner.stream().anyMatch(one -> one.isObject() && hasText(one, paths))) {
        return inner.stream().filter(JsonNode::isObject).toList();
      }
      inner.stream().filter(JsonNode::isContainerNode).forEach(open::add);
    }
    return List.of(value);
  }

  private static boolean hasText(JsonNode object, JsonPaths paths) {
    return object.isObject() && !new JsonFields(object).texts(paths.of("text")).isEmpty();
  }

  /** {@code {"title": {"0": …, "1": …}, "text": {"0": …, "1": …}}}. */
  private static List<JsonNode> columns(JsonNode table) {
    if (table.isEmpty()
        || !StreamSupport.stream(table.spliterator(), false)
            .allMatch(column -> column.isObject() && column.has(first(table)))) {
      return List.of();
    }
    List<JsonNode> rows = new ArrayList<>();
    for (java.util.Map.Entry<String, JsonNode> key : table.iterator().next().properties()) {
      ObjectNode row = JsonNodeFactory.instance.objectNode();
      table
          .properties()
          .forEach(column -> row.set(column.getKey(), column.getValue().path(key.getKey())));
      rows.add(row);
    }
    return rows;
  }

  /** The first row's key in a table by columns: a number, as that of a row is. */
  private static String first(JsonNode table) {
    JsonNode column = table.iterator().next();
    String key = column.isObject() && !column.isEmpty() ? column.fieldNames().next() : "";
    return key.chars().allMatch(Character::isDigit) ? key : "";
  }

  /** {@code {"columns": ["title", "text"], "data": [[…, …], …]}}. */
  private static List<JsonNode> split(JsonNode table) {
    JsonNode columns = table.path("columns");
    List<JsonNode> rows = new ArrayList<>();
    if (columns.isArray() && table.path("data").isArray()) {
      for (JsonNode values : table.path("data")) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < columns.size(); i++) {
          row.set(columns.path(i).asText(), values.path(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
