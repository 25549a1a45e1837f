// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.record;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the parts of an article lie in JSON. For each part several field names are tried in turn,
 * after the customs of crawlers, news APIs and schema.org's NewsArticle; who knows better says so.
 *
 * @param given field names by part; dots lead into objects: {@code article.body}
 */
public record JsonPaths(Map<String, String> given) implements Serializable {

  private static final Map<String, List<String>> USUAL =
      Map.of(
          "id", List.of("id", "source_id"),
          "text", List.of("text", "body", "content", "articleBody"),
          "headline", List.of("title", "headline"),
          "outlet", List.of("outlet", "source", "publisher", "site_name", "publication"),
          "url", List.of("url"),
          "date", List.of("published_at", "date", "datePublished"),
          "author", List.of("author", "authors", "byline", "bylines"),
          "section", List.of("section", "articleSection"),
          "language", List.of("language", "lang", "inLanguage"));

  /** The usual names. */
  public static final JsonPaths STANDARD = new JsonPaths(Map.of());

  public JsonPaths {
    for (String part : given.keySet()) {
      if (!USUAL.containsKey(part)) {
        throw new IllegalArgumentException(
            "no part of an article is called " + part + ", but " + new TreeMap<>(USUAL).keySet());
      }
    }
    given = Map.copyOf(given);
  }

  /**
   * Reads {@code text:article.body,headline:title}.
   *
   * @throws IllegalArgumentException if it is written in another way or names an unknown part
   */
  public static JsonPaths parse(String written) {
    Map<String, String> given = new TreeMap<>();
    for (String pair : written.split(",", -1)) {
      int colon = pair.indexOf(':');
      if (colon < 1 || colon == pair.length() - 1) {
        throw new IllegalArgumentException("not PART:FIELD: '" + pair + "'");
      }
      given.put(pair.substring(0, colon).strip(), pair.substring(colon + 1).strip());
    }
    return new JsonPaths(given);
  }

  /** The fields to be tried for a part, in their order. */
  public String[] of(String part) {
    String path = given.get(part);
    return path != null ? new String[] {path} : USUAL.get(part).toArray(String[]::new);
  }
}
