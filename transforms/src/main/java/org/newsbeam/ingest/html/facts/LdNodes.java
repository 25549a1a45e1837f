// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.facts;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The objects of a page's JSON-LD, those that refer to one another put together. */
final class LdNodes {

  /** Objects of a page that are looked at. */
  private static final int MOST_OBJECTS = 500;

  /** How often a name may be that of a thing which is given by its name in turn. */
  private static final int DEEPEST = 4;

  private static final List<String> INNER =
      List.of("@graph", "mainEntity", "mainEntityOfPage", "item", "hasPart", "isPartOf");

  private final List<JsonNode> objects = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  /** Takes a value of a script. */
  void add(JsonNode json) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(json));
    while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        objects.add(node);
        node.forEach(this::know);
        know(node);
        INNER.forEach(inner -> open.add(node.path(inner)));
      }
    }
  }

  /** Of several objects of one name, the one that says most of it counts: what it is called. */
  private void know(JsonNode node) {
    String id = node.path("@id").asText("");
    if (!id.isEmpty() && node.size() > 1) {
      byId.merge(id, node, (a, b) -> says(b) > says(a) ? b : a);
    }
  }

  private static int says(JsonNode node) {
    return node.has("name") ? node.size() + MOST_OBJECTS : node.size();
  }

  /** All objects, outer ones first. */
  Stream<JsonNode> all() {
    return objects.stream();
  }

  /** The object that {@code node} refers to, else itself. */
  JsonNode resolved(JsonNode node) {
    String id = node.isObject() ? node.path("@id").asText("") : node.asText("");
    JsonNode known = id.isEmpty() || (node.isObject() && node.has("name")) ? null : byId.get(id);
    return known == null ? node : known;
  }

  /** The words of a property: its own, or the names of the things it holds. */
  Stream<String> strings(JsonNode property) {
    // Lists that refer to lists of one another would cost the product of their lengths.
    return strings(property, DEEPEST)
        .limit(MOST_OBJECTS)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private Stream<String> strings(JsonNode node, int deeper) {
    if (node.isArray()) {
      return each(node).flatMap(part -> strings(part, deeper - 1));
    }
    JsonNode thing = resolved(node);
    if (!thing.isObject()) {
      return thing.isTextual() || thing.isNumber() ? Stream.of(thing.asText()) : Stream.empty();
    }
    JsonNode named = deeper > 0 ? named(thing) : null;
    return named != null
        ? strings(named, deeper - 1)
        : Stream.of(
            Stream.of("givenName", "additionalName", "familyName")
                .map(part -> thing.path(part).asText("").strip())
                .filter(part -> !part.isEmpty())
                .collect(joining(" ")));
  }

  private static @Nullable JsonNode named(JsonNode thing) {
    for (String name : List.of("name", "@value", "@list", "@set", "legalName", "alternateName")) {
      JsonNode value = thing.path(name);
      if (value.isNull()) {
        continue;
      }
      if (value.isContainerNode() ? !value.isEmpty() : !value.asText().isBlank()) {
        return value;
      }
    }
    return null;
  }

  static Stream<JsonNode> each(JsonNode node) {
    return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
  }
}
