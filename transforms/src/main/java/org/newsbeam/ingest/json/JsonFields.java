// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsbeam.ingest.record.JsonPaths;
import org.newsbeam.model.Flaws;

/**
 * The fields of a JSON object as the words that are in them. Names are the same in any capitals and
 * with any separators, and those of objects that only wrap what is said of the article are looked
 * through: Elasticsearch's {@code _source}, the Guardian's {@code fields}, {@code metadata}.
 */
final class JsonFields {

  private static final int MAX_NAMES = 20;

  private static final Set<String> WRAPPERS =
      Set.of(
          "fields",
          "metadata",
          "meta",
          "article",
          "attributes",
          "data",
          "doc",
          "document",
          "news",
          "story",
          "item",
          "extra",
          "properties");

  private final JsonNode object;
  private final Map<String, JsonNode> fields = new LinkedHashMap<>();
  private final List<JsonFields> inner = new ArrayList<>();

  JsonFields(JsonNode object) {
    this(object, true);
  }

  private JsonFields(JsonNode object, boolean withInner) {
    this.object = object;
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String name = JsonPaths.folded(field.getKey());
      fields.putIfAbsent(name, field.getValue());
      boolean wrapper = WRAPPERS.contains(name) || field.getKey().equals("_source");
      if (withInner && wrapper && field.getValue().isObject()) {
        inner.add(new JsonFields(field.getValue(), false));
      }
    }
  }

  /** The texts in the fields of these names, unaltered but for halves of surrogate pairs. */
  List<String> texts(String... names) {
    return nodes(names)
        .flatMap(node -> JsonValues.text(node).stream())
        .map(JsonFields::mended)
        .toList();
  }

  /** The first value in a field that has one, without white space around. */
  Optional<String> value(String... names) {
    return all(names).findFirst();
  }

  /** The values of the fields of these names, in the order of the names. */
  Stream<String> all(String... names) {
    return nodes(names).flatMap(JsonFields::values);
  }

  /** The values in the first field that has any: one, or those of an array. */
  List<String> values(String... names) {
    return nodes(names)
        .map(node -> values(node).toList())
        .filter(values -> !values.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static Stream<String> values(JsonNode node) {
    return JsonValues.of(node).map(value -> mended(value).strip()).filter(v -> !v.isEmpty());
  }

  /** What lies in the object itself comes before what lies in its wrappers. */
  private Stream<JsonNode> nodes(String... names) {
    Stream<JsonNode> own = Arrays.stream(names).map(this::at).filter(node -> !node.isMissingNode());
    return Stream.concat(own, inner.stream().flatMap(wrapped -> wrapped.nodes(names)));
  }

  /** The field of that name, or what dots in the name lead to. */
  private JsonNode at(String path) {
    JsonNode node = named(path);
    if (node.isMissingNode() && path.indexOf('.') >= 0) {
      int dot = path.indexOf('.');
      JsonNode outer = named(path.substring(0, dot));
      return outer.isObject()
          ? new JsonFields(outer, false).at(path.substring(dot + 1))
          : MissingNode.getInstance();
    }
    return node;
  }

  private JsonNode named(String name) {
    JsonNode exact = object.path(name);
    return exact.isMissingNode()
        ? fields.getOrDefault(JsonPaths.folded(name), MissingNode.getInstance())
        : exact;
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

  /** What an API, schema.org or a table of ours says is wrong with the text. */
  Flaws flaws() {
    boolean paid = "false".equalsIgnoreCase(object.path("isAccessibleForFree").asText());
    boolean truncated = "true".equalsIgnoreCase(object.path("truncated").asText());
    return new Flaws(paid || truncated, "true".equalsIgnoreCase(object.path("repaired").asText()));
  }
}
