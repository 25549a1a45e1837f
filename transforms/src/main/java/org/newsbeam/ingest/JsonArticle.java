// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.newsbeam.model.Metadata;

/**
 * An article as a JSON object. For each part several field names are tried in turn, after the
 * customs of crawlers, news APIs and schema.org's NewsArticle; the first with a value counts.
 */
final class JsonArticle {

  private static final String[] TEXT = {"text", "body", "content", "articleBody"};

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonArticle() {}

  /** Reads one line of JSON Lines into one record: an article or a reject. */
  static void read(long number, String line, RecordSink records) {
    JsonNode object;
    try {
      object = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      records.reject(number, "bad-json", message(e), line);
      return;
    }
    if (!object.isObject()) {
      String message = "the line is no JSON object but " + object.getNodeType();
      records.reject(number, "bad-json", message, line);
      return;
    }
    JsonFields fields = new JsonFields(object);
    List<String> texts = fields.strings(TEXT);
    Optional<String> text = texts.stream().filter(t -> !TextFormat.isBlank(t)).findFirst();
    if (text.isPresent()) {
      records.article(number, metadata(fields), text.get());
    } else if (texts.isEmpty()) {
      String message =
          "no text in any of the fields %s; found: %s"
              .formatted(String.join(", ", TEXT), fields.names());
      records.reject(number, "no-text", message, line);
    } else {
      records.reject(number, "empty", "the text is empty", line);
    }
  }

  private static Metadata metadata(JsonFields fields) {
    return new Metadata(
        fields.value("id").orElse(null),
        fields.value("outlet", "source", "publisher", "site_name").orElse(null),
        fields.value("url").orElse(null),
        fields.value("section", "articleSection").orElse(null),
        fields.value("title", "headline").orElse(null),
        null,
        fields.values("author", "authors", "byline").stream().map(JsonArticle::withoutBy).toList(),
        null,
        null,
        fields
            .value("published_at", "date", "datePublished")
            .flatMap(PublicationDate::parse)
            .orElse(null),
        null);
  }

  private static String withoutBy(String byline) {
    return byline.regionMatches(true, 0, "by ", 0, 3) ? byline.substring(3).strip() : byline;
  }

  /** Whether a line is an object. */
  static boolean isObject(String line) {
    try {
      return MAPPER.readTree(line).isObject();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** Whether a line that is not all there begins with a field of an object. */
  static boolean beginsObject(String start) {
    try (JsonParser parser = MAPPER.createParser(start)) {
      return parser.nextToken() == JsonToken.START_OBJECT
          && parser.nextToken() == JsonToken.FIELD_NAME;
    } catch (IOException e) {
      return false;
    }
  }

  private static String message(JsonProcessingException e) {
    String what = e.getOriginalMessage().lines().findFirst().orElse("not JSON");
    return e.getLocation() == null ? what : what + ", column " + e.getLocation().getColumnNr();
  }
}
