// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the value of a field says, in whatever it is wrapped. */
final class JsonValues {

  /** How exports write that there is nothing. */
  private static final Set<String> NOTHING =
      Set.of("NaN", "nan", "NaT", "null", "NULL", "None", "N/A", "n/a", "undefined", "\\N");

  /** Where APIs and databases put the value of a field that is an object. */
  private static final List<String> INNER =
      List.of(
          "name",
          "rendered",
          "#text",
          "$t",
          "_",
          "value",
          "main",
          "original",
          "title",
          "label",
          "$date",
          "$oid",
          "$numberLong",
          "$numberInt",
          "$numberDouble",
          "text",
          "plain",
          "html",
          "displayName",
          "full_name",
          "fullName",
          "en");

  private static final List<List<String>> FULL_NAMES =
      List.of(
          List.of("givenName", "familyName"),
          List.of("given_name", "family_name"),
          List.of("firstname", "lastname"),
          List.of("firstName", "lastName"),
          List.of("first_name", "last_name"));

  private static final List<String> TEXTS =
      List.of(
          "rendered", "plain", "text", "body", "content", "value", "html", "#text", "$t", "raw");

  private JsonValues() {}

  /** The words or figures of a value, or of each value of an array. */
  static Stream<String> of(JsonNode node) {
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false).flatMap(n -> single(n).stream())
        : single(node).stream();
  }

  private static Optional<String> single(JsonNode node) {
    if (node.isObject()) {
      return fullName(node)
          .or(
              () ->
                  INNER.stream()
                      .map(node::path)
                      .flatMap(inner -> single(inner).stream())
                      .findFirst());
    }
    return node.isTextual() || (node.isNumber() && Double.isFinite(node.doubleValue()))
        ? Optional.of(node.asText()).filter(value -> !NOTHING.contains(value.strip()))
        : Optional.empty();
  }

  private static Optional<String> fullName(JsonNode person) {
    return FULL_NAMES.stream()
        .filter(parts -> parts.stream().allMatch(part -> person.path(part).isTextual()))
        .map(parts -> person.path(parts.get(0)).asText() + " " + person.path(parts.get(1)).asText())
        .findFirst();
  }

  /**
   * The text that a value holds: a string; paragraphs in an array, with a blank line between; what
   * an object says it renders, or all paragraphs that it holds, in their order.
   */
  static Optional<String> text(JsonNode node) {
    if (node.isTextual()) {
      return Optional.of(node.textValue()).filter(text -> !NOTHING.contains(text.strip()));
    }
    List<String> paragraphs = new ArrayList<>();
    gather(node, node.isArray(), paragraphs);
    return paragraphs.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", paragraphs));
  }

  /** Takes the texts of a value: all if it is {@code said} to be one, else those that are prose. */
  private static void gather(JsonNode node, boolean said, List<String> paragraphs) {
    if (node.isTextual()) {
      if (said || isProse(node.textValue())) {
        paragraphs.add(node.textValue());
      }
      return;
    }
    Optional<JsonNode> inner =
        TEXTS.stream().map(node::path).filter(n -> !n.isMissingNode() && !n.isNull()).findFirst();
    if (node.isObject() && inner.isPresent()) {
      gather(inner.get(), true, paragraphs);
    } else {
      node.forEach(one -> gather(one, said && node.isArray(), paragraphs));
    }
  }

  /** Not an address, a kind, an id. */
  private static boolean isProse(String text) {
    String stripped = text.strip();
    return stripped.indexOf(' ') > 0 && !stripped.startsWith("http");
  }
}
