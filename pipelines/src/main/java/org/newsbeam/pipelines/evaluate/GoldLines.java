// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * Annotated articles as JSON Lines, an article a line: {@code text} and {@code entities}, all the
 * names in it, each with {@code begin} and {@code end} in code points and {@code type}; or {@code
 * mentions}, some names, each with {@code entity} besides, the same for all names of one person;
 * and an {@code id} where there is one.
 */
final class GoldLines {

  private static final ObjectReader JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().reader();

  private GoldLines() {}

  /**
   * Reads a file.
   *
   * @throws UsageException if a line is not of this format
   */
  static GoldFile read(Path file) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    Set<String> ignored = new TreeSet<>();
    try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          String json = number == 1 ? line.replaceFirst("^\uFEFF", "") : line;
          articles.add(article(file, number, json, ignored));
        }
      }
    }
    return new GoldFile(articles, ignored);
  }

  private static GoldArticle article(Path file, int number, String line, Set<String> ignored) {
    String place = file + ":" + number;
    JsonNode json = parse(place, line);
    if (!json.path("text").isTextual()) {
      throw new UsageException(place + ": there is no \"text\"");
    }
    if (!json.path("entities").isArray() && !json.path("mentions").isArray()) {
      throw new UsageException(place + ": there are neither \"entities\" nor \"mentions\"");
    }
    String text = json.get("text").textValue();
    GoldNames reader = new GoldNames(place, text, ignored);
    Optional<List<GoldName>> names =
        json.path("entities").isArray()
            ? Optional.of(reader.all(json.get("entities")))
            : Optional.empty();
    List<GoldName> people =
        reader.people(
            json.path("mentions").isArray() ? json.get("mentions") : json.get("entities"));
    Article article = Article.of(file.toString(), number, Metadata.NONE, text);
    String id = json.path("id").asText("").isEmpty() ? place : json.get("id").asText();
    return new GoldArticle(id, AnnotatedArticle.of(article, List.of()), names, people);
  }

  private static JsonNode parse(String place, String line) {
    try {
      JsonNode json = JSON.readTree(line);
      if (!json.isObject()) {
        throw new UsageException(place + ": it is no JSON object");
      }
      return json;
    } catch (JsonProcessingException e) {
      String reason = e.getOriginalMessage().replaceAll("\\s+", " ");
      throw new UsageException(place + ": it is not JSON: " + reason, e);
    }
  }
}
