// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.gold;

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
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;
import org.newsbeam.pipelines.launch.UsageException;

/** Articles as JSON Lines: a JSON object with a {@code text} a line; empty lines do not count. */
public final class JsonLines {

  private static final ObjectReader JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().reader();

  /**
   * A line.
   *
   * @param id what the article calls itself; its place if it does not
   * @param place the file and the number of the line from 1, for messages
   * @param article the article, of which nothing is known but its text
   * @param json the object
   */
  public record Line(String id, String place, AnnotatedArticle article, JsonNode json) {}

  private JsonLines() {}

  /**
   * Reads a file.
   *
   * @throws UsageException if a line is not of this format
   */
  public static List<Line> read(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file, UTF_8)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          lines.add(line(file, number, number == 1 ? line.replaceFirst("^\uFEFF", "") : line));
        }
      }
    }
    return lines;
  }

  private static Line line(Path file, int number, String line) {
    String place = file + ":" + number;
    JsonNode json = parse(place, line);
    if (!json.path("text").isTextual()) {
      throw new UsageException(place + ": there is no \"text\"");
    }
    Article article =
        Article.of(file.toString(), number, Metadata.NONE, json.get("text").textValue());
    String id = json.path("id").asText("").isEmpty() ? place : json.get("id").asText();
    return new Line(id, place, AnnotatedArticle.of(article, List.of()), json);
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
