// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD, in the words of schema.org. */
final class JsonLd {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** Objects of a page that are looked at. */
  private static final int MOST_OBJECTS = 500;

  private final JsonNode article;

  private JsonLd(JsonNode article) {
    this.article = article;
  }

  /** The first object of {@code page} that is an article, else the first that is a page. */
  static JsonLd of(Document page) {
    List<JsonNode> objects = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      parse(script.data()).ifPresent(json -> gather(json, objects));
    }
    Optional<JsonNode> article = objects.stream().filter(JsonLd::isArticle).findFirst();
    Optional<JsonNode> webPage =
        objects.stream().filter(o -> types(o).anyMatch("WebPage"::equals)).findFirst();
    return new JsonLd(article.or(() -> webPage).orElseGet(MAPPER::createObjectNode));
  }

  private static Optional<JsonNode> parse(String script) {
    String json = script.strip().replaceFirst("^(<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)", "");
    try {
      return Optional.of(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      // The page has said nothing that can be understood; what it says elsewhere counts.
      return Optional.empty();
    }
  }

  private static void gather(JsonNode json, List<JsonNode> objects) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(json));
    while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        objects.add(node);
        for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage", "item")) {
          Optional.ofNullable(node.get(inner)).ifPresent(open::add);
        }
      }
    }
  }

  private static boolean isArticle(JsonNode object) {
    return types(object)
        .anyMatch(t -> t.endsWith("Article") || t.endsWith("BlogPosting") || t.equals("Report"));
  }

  private static Stream<String> types(JsonNode object) {
    return each(object.path("@type")).map(JsonNode::asText);
  }

  private static Stream<JsonNode> each(JsonNode node) {
    return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
  }

  /** The strings of a property: its own, or the names of the things it holds. */
  List<String> strings(String property) {
    return each(article.path(property))
        .map(node -> node.isObject() ? node.path("name") : node)
        .flatMap(JsonLd::each)
        .filter(node -> node.isTextual() || node.isNumber())
        .map(node -> node.asText().strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  Optional<String> string(String property) {
    return strings(property).stream().findFirst();
  }
}
