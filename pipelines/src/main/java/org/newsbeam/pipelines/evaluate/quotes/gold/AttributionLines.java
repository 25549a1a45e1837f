// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsbeam.model.Span;
import org.newsbeam.pipelines.evaluate.gold.CharOffsets;
import org.newsbeam.pipelines.evaluate.gold.JsonLines;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * Annotated articles as JSON Lines: {@code text}; {@code attributions}, each with {@code id},
 * {@code source}, {@code cue} and {@code content}, lists of {@code [begin, end]} in code points;
 * {@code discard}, such a list too; and {@code resolved}, which gives the id of an attribution the
 * full name of who said it, or several that are right. Only text and attributions must be there.
 * Instead of these there may be {@code quotes}, each with {@code content_spans} and {@code
 * speaker}: a full name or several, null where the article names nobody.
 */
final class AttributionLines {

  private final String place;
  private final CharOffsets offsets;

  private AttributionLines(JsonLines.Line line) {
    place = line.place();
    offsets = new CharOffsets(line.article().text());
  }

  /**
   * Reads a file.
   *
   * @throws UsageException if a line is not of this format
   */
  static List<AttributedArticle> read(Path file) throws IOException {
    return JsonLines.read(file).stream()
        .map(line -> new AttributionLines(line).article(line))
        .toList();
  }

  private AttributedArticle article(JsonLines.Line line) {
    boolean isTold = line.json().path("attributions").isArray();
    if (!isTold && !line.json().path("quotes").isArray()) {
      throw new UsageException(place + ": there are no \"attributions\"");
    }
    return new AttributedArticle(
        line.id(),
        line.article(),
        isTold ? attributions(line.json()) : quotes(line.json()),
        spans(line.json(), "discard"));
  }

  private List<Attribution> attributions(JsonNode json) {
    JsonNode resolved = json.path("resolved");
    List<Attribution> attributions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode item : json.path("attributions")) {
      String id = item.path("id").asText(String.valueOf(attributions.size() + 1));
      ids.add(id);
      attributions.add(
          new Attribution(
              id,
              spans(item, "source"),
              spans(item, "cue"),
              spans(item, "content"),
              names(resolved.path(id))));
    }
    resolved
        .fieldNames()
        .forEachRemaining(
            id -> {
              if (!ids.contains(id)) {
                throw new UsageException(place + ": \"resolved\" names no attribution: " + id);
              }
            });
    return attributions;
  }

  private List<Attribution> quotes(JsonNode json) {
    List<Attribution> quotes = new ArrayList<>();
    for (JsonNode item : json.path("quotes")) {
      quotes.add(
          new Attribution(
              String.valueOf(quotes.size() + 1),
              List.of(),
              List.of(),
              spans(item, "content_spans"),
              names(item.path("speaker"))));
    }
    return quotes;
  }

  private List<String> names(JsonNode given) {
    List<String> names = new ArrayList<>();
    for (JsonNode name : given.isArray() ? given : List.of(given)) {
      if (!name.asText("").isEmpty()) {
        names.add(name.asText());
      }
    }
    return names;
  }

  private List<Span> spans(JsonNode item, String name) {
    JsonNode given = item.path(name);
    if (!given.isArray() && !given.isMissingNode() && !given.isNull()) {
      throw new UsageException("%s: \"%s\" is no list: %s".formatted(place, name, given));
    }
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : given) {
      JsonNode begin = pair.path(0);
      JsonNode end = pair.path(1);
      boolean fits =
          pair.size() == 2
              && begin.isInt()
              && end.isInt()
              && 0 <= begin.intValue()
              && begin.intValue() < end.intValue()
              && end.intValue() <= offsets.codePoints();
      if (!fits) {
        throw new UsageException(
            "%s: \"%s\" holds what is no [begin, end] from 0 to %d: %s"
                .formatted(place, name, offsets.codePoints(), pair));
      }
      spans.add(offsets.span(begin.intValue(), end.intValue()));
    }
    return spans;
  }
}
