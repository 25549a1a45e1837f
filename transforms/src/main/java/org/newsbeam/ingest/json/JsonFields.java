// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The fields of a JSON object as the words that are in them. */
final class JsonFields {

  private static final int MAX_NAMES = 20;

  private final JsonNode object;

  JsonFields(JsonNode object) {
    this.object = object;
  }

  /** The strings in the fields of these names, unaltered but for halves of surrogate pairs. */
  List<String> strings(String... names) {
    return Arrays.stream(names)
        .map(this::at)
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .map(JsonFields::mended)
        .toList();
  }

  /** The first value in the first field that has one, without white space around. */
  Optional<String> value(String... names) {
    return values(names).stream().findFirst();
  }

  /**
   * The values in the first field that has any: a string or number, the name of an object, or those
   * of an array.
   */
  List<String> values(String... names) {
    return Arrays.stream(names)
        .map(name -> values(at(name)).toList())
        .filter(values -> !values.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The field of that name, or what dots in the name lead to, or one with other capitals. */
  private JsonNode at(String path) {
    JsonNode node = object.path(path);
    if (node.isMissingNode() && path.indexOf('.') >= 0) {
      node = object;
      for (String name : path.split("\\.", -1)) {
        node = node.path(name);
      }
    }
    return node.isMissingNode() ? inOtherCapitals(path) : node;
  }

  /** Spreadsheets write {@code Title} and {@code TEXT}. */
  private JsonNode inOtherCapitals(String name) {
    return object.properties().stream()
        .filter(field -> field.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private static Stream<String> values(JsonNode node) {
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false).flatMap(JsonFields::single)
        : single(node);
  }

  private static Stream<String> single(JsonNode node) {
    JsonNode named = node.isObject() ? node.path("name") : node;
    return named.isTextual() || named.isNumber()
        ? Stream.of(mended(named.asText()).strip()).filter(value -> !value.isEmpty())
        : Stream.empty();
  }

  /** The names of the fields and what is in them, for messages. */
  String names() {
    List<String> names = new ArrayList<>();
    object
        .properties()
        .forEach(
            field ->
                names.add(mended(field.getKey()) + " (" + field.getValue().getNodeType() + ")"));
    String first = names.stream().limit(MAX_NAMES).collect(Collectors.joining(", "));
    return names.isEmpty() ? "nothing" : names.size() > MAX_NAMES ? first + ", …" : first;
  }

  /** With U+FFFD for each half of a surrogate pair that stands alone: no charset can write it. */
  private static String mended(String text) {
    if (text.codePoints().noneMatch(JsonFields::isSurrogate)) {
      return text;
    }
    int[] codePoints = text.codePoints().map(c -> isSurrogate(c) ? 0xfffd : c).toArray();
    return new String(codePoints, 0, codePoints.length);
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
