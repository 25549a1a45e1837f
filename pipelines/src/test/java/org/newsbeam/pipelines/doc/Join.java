// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.doc;

import java.util.List;
import java.util.Map;

/**
 * How the rows of one table name those of another.
 *
 * @param table the table with the naming column
 * @param column the column; where it is a list, each of its values names a row
 * @param toTable the table named
 * @param toColumn its column of the same value
 */
record Join(String table, String column, String toTable, String toColumn) {

  /** The columns that tell the rows of a table apart. */
  private static final Map<String, List<String>> KEYS =
      Map.ofEntries(
          Map.entry("articles", List.of("article_id")),
          Map.entry("blocks", List.of("article_id", "block")),
          Map.entry("mentions", List.of("article_id", "begin", "end")),
          Map.entry("article_entities", List.of("article_id", "entity_id")),
          Map.entry("quotes", List.of("quote_id")),
          Map.entry("mentioned_in_quotes", List.of("quote_id", "entity_id")),
          Map.entry("entities", List.of("entity_id")),
          Map.entry("speakers", List.of("speaker_id")),
          Map.entry("speakers_by_outlet", List.of("speaker_id", "outlet")),
          Map.entry("speakers_by_day", List.of("speaker_id", "day")),
          Map.entry("cooccurrences", List.of("entity_a", "entity_b")),
          Map.entry("outlets", List.of("outlet")),
          Map.entry("duplicates", List.of("article_id")),
          Map.entry("quote_groups", List.of("quote_id")),
          Map.entry("stories", List.of("article_id")),
          Map.entry("story_rows", List.of("story_id")),
          Map.entry("inputs", List.of("source_uri")),
          Map.entry("rejects", List.of()));

  static final List<Join> ALL =
      List.of(
          new Join("blocks", "article_id", "articles", "article_id"),
          new Join("mentions", "article_id", "articles", "article_id"),
          new Join("mentions", "entity_id", "entities", "entity_id"),
          new Join("article_entities", "article_id", "articles", "article_id"),
          new Join("article_entities", "entity_id", "entities", "entity_id"),
          new Join("quotes", "article_id", "articles", "article_id"),
          new Join("quotes", "speaker_id", "entities", "entity_id"),
          new Join("mentioned_in_quotes", "quote_id", "quotes", "quote_id"),
          new Join("mentioned_in_quotes", "entity_id", "entities", "entity_id"),
          new Join("mentioned_in_quotes", "speaker_id", "entities", "entity_id"),
          new Join("entities", "canonical_id", "entities", "entity_id"),
          new Join("entities", "candidates", "entities", "entity_id"),
          new Join("speakers", "speaker_id", "entities", "canonical_id"),
          new Join("speakers_by_outlet", "speaker_id", "speakers", "speaker_id"),
          new Join("speakers_by_outlet", "outlet", "outlets", "outlet"),
          new Join("speakers_by_day", "speaker_id", "speakers", "speaker_id"),
          new Join("cooccurrences", "entity_a", "entities", "canonical_id"),
          new Join("cooccurrences", "entity_b", "entities", "canonical_id"),
          new Join("articles", "outlet", "outlets", "outlet"),
          new Join("duplicates", "article_id", "articles", "article_id"),
          new Join("quote_groups", "quote_id", "quotes", "quote_id"),
          new Join("quote_groups", "article_id", "articles", "article_id"),
          new Join("stories", "article_id", "articles", "article_id"),
          new Join("stories", "story_id", "story_rows", "story_id"));

  /** The key of {@code table}; empty if it has none. */
  static List<String> key(String table) {
    return KEYS.get(table);
  }

  /** Whether testdata may hold no such row. */
  boolean isRare() {
    return column.equals("candidates") || table.equals("duplicates");
  }

  /** As an arrow of Mermaid's diagrams of entities. */
  String drawn() {
    return "%s }o--o| %s : \"%s = %s\"".formatted(table, toTable, column, toColumn);
  }
}
