// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.fact.Bylines;
import org.newsbeam.ingest.fact.PublicationDate;
import org.newsbeam.model.Metadata;

/**
 * What was read of one document of an export.
 *
 * @param fields by the names of {@link Metadata}: "id", "outlet", "date", "headline", "byline",
 *     "section", "dateline", "standfirst", "language", "url"
 * @param body the text without the furniture of the database; empty if there is none
 */
record Exported(Map<String, String> fields, String body) {

  private static final Map<String, String> LANGUAGES = languages();

  /** The article's metadata; a date or language that cannot be read is left out. */
  Metadata metadata() {
    return new Metadata(
        get("id"),
        get("outlet"),
        get("url"),
        get("section"),
        get("headline"),
        get("standfirst"),
        Bylines.split(Optional.ofNullable(get("byline")).map(List::of).orElse(List.of())),
        null,
        get("dateline"),
        Optional.ofNullable(get("date")).flatMap(PublicationDate::parse).orElse(null),
        Optional.ofNullable(get("language"))
            .map(name -> LANGUAGES.get(name.toLowerCase(Locale.ROOT)))
            .orElse(null));
  }

  private @Nullable String get(String name) {
    String value = fields.getOrDefault(name, "").strip().replaceAll("\\s+", " ");
    return value.isEmpty() ? null : value;
  }

  private static Map<String, String> languages() {
    Map<String, String> languages = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
      languages.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
    }
    return Map.copyOf(languages);
  }
}
