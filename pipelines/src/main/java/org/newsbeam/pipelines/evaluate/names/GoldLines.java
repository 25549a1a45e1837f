// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsbeam.pipelines.evaluate.gold.JsonLines;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * Annotated articles as JSON Lines, an article a line: {@code text} and {@code entities}, all the
 * names in it, each with {@code begin} and {@code end} in code points and {@code type}; or {@code
 * mentions}, some names, each with {@code entity} besides, the same for all names of one person;
 * and an {@code id} where there is one.
 */
final class GoldLines {

  private GoldLines() {}

  /**
   * Reads a file.
   *
   * @throws UsageException if a line is not of this format
   */
  static GoldFile read(Path file) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    Set<String> ignored = new TreeSet<>();
    for (JsonLines.Line line : JsonLines.read(file)) {
      articles.add(article(line, ignored));
    }
    return new GoldFile(articles, ignored);
  }

  private static GoldArticle article(JsonLines.Line line, Set<String> ignored) {
    JsonNode json = line.json();
    if (!json.path("entities").isArray() && !json.path("mentions").isArray()) {
      throw new UsageException(line.place() + ": there are neither \"entities\" nor \"mentions\"");
    }
    GoldNames reader = new GoldNames(line.place(), line.article().text(), ignored);
    Optional<List<GoldName>> names =
        json.path("entities").isArray()
            ? Optional.of(reader.all(json.get("entities")))
            : Optional.empty();
    List<GoldName> people =
        reader.people(
            json.path("mentions").isArray() ? json.get("mentions") : json.get("entities"));
    return new GoldArticle(line.id(), line.article(), names, people);
  }
}
