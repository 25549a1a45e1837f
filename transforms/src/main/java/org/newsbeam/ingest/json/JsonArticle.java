// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.bytes.Mojibake;
import org.newsbeam.ingest.bytes.TextDecoder;
import org.newsbeam.ingest.fact.Bylines;
import org.newsbeam.ingest.fact.PlainText;
import org.newsbeam.ingest.fact.PublicationDate;
import org.newsbeam.ingest.html.markup.RefusedPageException;
import org.newsbeam.ingest.record.JsonPaths;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.model.Metadata;

/**
 * An article as a JSON object: of the fields that {@link JsonPaths} names for each part, the first
 * with a value counts. Its text may be markup.
 */
public final class JsonArticle {

  private static final StreamReadConstraints WHATEVER_A_LINE_MAY_HOLD =
      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().streamReadConstraints(WHATEVER_A_LINE_MAY_HOLD).build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonArticle() {}

  /** Reads one line of JSON Lines into one record: an article or a reject. */
  public static void read(long number, String line, JsonPaths paths, RecordSink records) {
    JsonNode object;
    try {
      object = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      records.reject(number, "bad-json", message(e), line);
      return;
    }
    read(number, object, line, paths, records);
  }

  /**
   * Reads one JSON object into one record.
   *
   * @param input what to show of it in a reject
   */
  public static void read(
      long number, JsonNode object, String input, JsonPaths paths, RecordSink records) {
    if (!object.isObject()) {
      String message = "this is no JSON object but " + object.getNodeType();
      records.reject(number, "bad-json", message, input);
      return;
    }
    JsonFields fields = new JsonFields(object);
    List<String> texts = fields.texts(paths.of("text"));
    Optional<String> text = texts.stream().filter(t -> !TextDecoder.isBlank(t)).findFirst();
    if (text.isPresent()) {
      String value = text.get();
      Metadata metadata = metadata(fields, paths);
      records.make(number, value, sink -> article(number, metadata, value, sink));
    } else if (texts.isEmpty()) {
      String message =
          "no text in any of the fields %s; found: %s"
              .formatted(paths.told("text"), fields.names());
      records.reject(number, "no-text", message, input);
    } else {
      records.reject(number, "empty", "the text is empty", input);
    }
  }

  private static void article(long number, Metadata metadata, String value, RecordSink records) {
    try {
      JsonText text = JsonText.of(value);
      if (TextDecoder.isBlank(text.text())) {
        records.reject(number, "no-article", "the markup holds no text of an article", value);
      } else {
        records.article(number, metadata.withFlaws(text.flaws()), text.text(), text.layout());
      }
    } catch (RefusedPageException e) {
      records.reject(number, e.reason(), e.getMessage(), value);
    }
  }

  private static Metadata metadata(JsonFields fields, JsonPaths paths) {
    return new Metadata(
        fields.value(paths.of("id")).orElse(null),
        outlet(fields, paths),
        url(fields, paths),
        line(fields, paths, "section"),
        line(fields, paths, "headline"),
        null,
        Bylines.split(
            fields.values(paths.of("author")).stream()
                .map(author -> PlainText.line(Mojibake.repair(author)))
                .toList()),
        null,
        null,
        fields
            .all(paths.of("date"))
            .flatMap(date -> PublicationDate.parse(date).stream())
            .findFirst()
            .orElse(null),
        fields
            .value(paths.of("language"))
            .map(tag -> tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT))
            .filter(code -> code.length() == 2)
            .orElse(null),
        fields.flaws());
  }

  private static @Nullable String line(JsonFields fields, JsonPaths paths, String part) {
    return fields.value(paths.of(part)).map(Mojibake::repair).map(PlainText::line).orElse(null);
  }

  /** Several extractors keep the address where others keep the name. */
  private static @Nullable String outlet(JsonFields fields, JsonPaths paths) {
    return fields
        .all(paths.of("outlet"))
        .filter(outlet -> paths.isGiven("outlet") || !isAddress(outlet))
        .map(PlainText::line)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String url(JsonFields fields, JsonPaths paths) {
    return fields
        .all(paths.of("url"))
        .filter(url -> paths.isGiven("url") || isAddress(url))
        .findFirst()
        .or(() -> fields.value("url"))
        .orElse(null);
  }

  private static boolean isAddress(String value) {
    return value.contains("://");
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

  /** What is wrong, in a sentence. */
  static String message(JsonProcessingException e) {
    String what = e.getOriginalMessage().lines().findFirst().orElse("not JSON");
    return e.getLocation() == null ? what : what + ", column " + e.getLocation().getColumnNr();
  }
}
