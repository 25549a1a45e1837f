// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsbeam.entity.text.TypeNames;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Span;
import org.newsbeam.pipelines.evaluate.gold.CharOffsets;
import org.newsbeam.pipelines.launch.UsageException;

/** Reads the names that one article is annotated with, and checks that they fit its text. */
final class GoldNames {

  private final String place;
  private final String text;
  private final Set<String> ignoredTypes;
  private final CharOffsets offsets;

  /**
   * Reads names of one article.
   *
   * @param place the file and line, for messages
   * @param text the article's text
   * @param ignoredTypes where to add types of names that are left out
   */
  GoldNames(String place, String text, Set<String> ignoredTypes) {
    this.place = place;
    this.text = text;
    this.ignoredTypes = ignoredTypes;
    offsets = new CharOffsets(text);
  }

  /** The names, but for those of types that are none of ours. */
  List<GoldName> all(JsonNode items) {
    List<GoldName> names = new ArrayList<>();
    for (JsonNode item : items) {
      Span span = span(item);
      type(item).ifPresent(type -> names.add(new GoldName(span, type, entity(item))));
    }
    return names;
  }

  /**
   * The names of people that say who they are. Not pronouns and not "the mayor": no item whose
   * {@code form} is another than {@code name}, that is a {@code coref}, or that starts small.
   */
  List<GoldName> people(JsonNode items) {
    List<GoldName> people = new ArrayList<>();
    for (JsonNode item : items) {
      Span span = span(item);
      boolean named =
          item.path("form").asText("name").equals("name")
              && !item.path("coref").asBoolean(item.path("coref").isContainerNode())
              && Character.isUpperCase(text.codePointAt(span.begin()));
      if (named && entity(item) != null && type(item).equals(Optional.of(EntityType.PERSON))) {
        people.add(new GoldName(span, EntityType.PERSON, entity(item)));
      }
    }
    return people;
  }

  private Optional<EntityType> type(JsonNode item) {
    if (!item.path("type").isTextual()) {
      throw new UsageException(place + ": a name has no \"type\": " + item);
    }
    Optional<EntityType> type = TypeNames.of(item.get("type").textValue());
    if (type.isEmpty()) {
      ignoredTypes.add(item.get("type").textValue());
    }
    return type;
  }

  private static @Nullable String entity(JsonNode item) {
    return item.hasNonNull("entity") ? item.get("entity").asText() : null;
  }

  private Span span(JsonNode item) {
    int begin = offset(item, "begin");
    int end = offset(item, "end");
    if (begin >= end) {
      throw new UsageException(place + ": a name ends before it begins: " + item);
    }
    Span span = offsets.span(begin, end);
    String written = item.path("text").asText(span.in(text));
    if (!written.equals(span.in(text))) {
      throw new UsageException(
          "%s: the code points %d to %d are \"%s\", not \"%s\""
              .formatted(place, begin, end, span.in(text), written)
              .replaceAll("\\s+", " "));
    }
    return span;
  }

  private int offset(JsonNode item, String name) {
    JsonNode offset = item.path(name);
    int last = offsets.codePoints();
    if (!offset.isInt() || offset.intValue() < 0 || offset.intValue() > last) {
      throw new UsageException(
          "%s: a name has no \"%s\" from 0 to %d: %s".formatted(place, name, last, item));
    }
    return offset.intValue();
  }
}
