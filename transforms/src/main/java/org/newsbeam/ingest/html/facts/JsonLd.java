// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.facts;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD, in the words of schema.org. */
final class JsonLd {

  private final LdNodes nodes;
  private final JsonNode article;

  private JsonLd(LdNodes nodes, JsonNode article) {
    this.nodes = nodes;
    this.article = article;
  }

  /** What is said of the article that {@code page} is, else of the page. */
  static JsonLd of(Document page) {
    LdNodes nodes = new LdNodes();
    for (Element script : page.select("script[type*=ld+json]")) {
      LdScript.read(script.data()).forEach(nodes::add);
    }
    Optional<JsonNode> article = article(nodes, PageAddress.of(page));
    Optional<JsonNode> webPage = nodes.all().filter(o -> isTyped(o, "WebPage")).findFirst();
    return new JsonLd(nodes, article.or(() -> webPage).orElseGet(MissingNode::getInstance));
  }

  /** Pages also describe the articles that they link to: the best match counts, then the first. */
  private static Optional<JsonNode> article(LdNodes nodes, PageAddress page) {
    JsonNode best = null;
    int most = 0;
    List<JsonNode> articles = nodes.all().filter(JsonLd::isArticle).toList();
    for (JsonNode article : articles) {
      int fit = fit(article, page);
      if (best == null || fit > most) {
        best = article;
        most = fit;
      }
    }
    return Optional.ofNullable(articles.size() > 1 && most < 0 ? null : best);
  }

  /** How surely an article is that of the page; less than 0 if its address and title are others. */
  private static int fit(JsonNode article, PageAddress page) {
    List<String> addresses = new ArrayList<>();
    for (String name : List.of("url", "mainEntityOfPage", "@id", "isPartOf")) {
      LdNodes.each(article.path(name))
          .flatMap(v -> v.isObject() ? Stream.of(v.path("@id"), v.path("url")) : Stream.of(v))
          .map(v -> v.asText(""))
          .filter(v -> v.contains("/"))
          .forEach(addresses::add);
    }
    String headline = article.path("headline").asText(article.path("name").asText(""));
    boolean here = page.isAt(addresses.stream());
    boolean titled = !headline.isEmpty() && page.isTitled(headline);
    boolean elsewhere = !here && !addresses.isEmpty() && !page.addresses().isEmpty();
    boolean other = !titled && !headline.isEmpty() && !page.titles().isEmpty();
    return (here ? 4 : 0) + (titled ? 2 : 0) - (elsewhere && other ? 1 : 0);
  }

  private static boolean isArticle(JsonNode object) {
    return types(object)
        .anyMatch(t -> t.endsWith("Article") || t.endsWith("BlogPosting") || t.equals("Report"));
  }

  private static boolean isTyped(JsonNode object, String type) {
    return types(object).anyMatch(type::equals);
  }

  private static Stream<String> types(JsonNode object) {
    return LdNodes.each(object.path("@type")).map(type -> type.asText("").strip());
  }

  /** Whether the article says no to the property, as a string or not. */
  boolean denies(String property) {
    return article.path(property).asText().equalsIgnoreCase("false");
  }

  /** The strings of a property: its own, or the names of the things it holds. */
  List<String> strings(String property) {
    return nodes.strings(article.path(property)).toList();
  }

  Optional<String> string(String property) {
    return strings(property).stream().findFirst();
  }

  /** The name of the site that the page is a part of. */
  Optional<String> site() {
    return nodes
        .all()
        .filter(o -> isTyped(o, "WebSite") || isTyped(o, "NewsMediaOrganization"))
        .flatMap(o -> nodes.strings(o.path("name")))
        .findFirst();
  }

  /** The text, where the page gives it apart; that of a live blog is in its entries. */
  Optional<String> body() {
    String body = String.join("\n", strings("articleBody"));
    String entries =
        LdNodes.each(article.path("liveBlogUpdate"))
            .map(nodes::resolved)
            .map(this::entry)
            .filter(entry -> !entry.isEmpty())
            .collect(joining("\n"));
    String longest = entries.length() > body.length() ? entries : body;
    return Optional.of(longest).filter(text -> !text.isEmpty());
  }

  private String entry(JsonNode update) {
    String body =
        Stream.of("articleBody", "text", "description")
            .map(name -> nodes.strings(update.path(name)).collect(joining("\n")))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    String headline = nodes.strings(update.path("headline")).collect(joining(" "));
    return headline.isEmpty() || body.startsWith(headline) ? body : headline + "\n" + body;
  }
}
