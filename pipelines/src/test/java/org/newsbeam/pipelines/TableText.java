// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsbeam.pipelines.launch.BeamArguments;
import org.newsbeam.pipelines.show.JsonRow;
import org.newsbeam.pipelines.show.TableReader;

/** The tables of a run as sorted lines of JSON: what two runs are compared by. */
public final class TableText {

  public static final List<String> TABLES =
      List.of(
          "articles",
          "blocks",
          "mentions",
          "article_entities",
          "quotes",
          "mentioned_in_quotes",
          "rejects",
          "entities",
          "speakers",
          "speakers_by_outlet",
          "speakers_by_day",
          "cooccurrences",
          "outlets",
          "duplicates",
          "quote_groups",
          "stories",
          "story_rows");

  /** Those of them that are made of all articles. */
  public static final List<String> CORPUS_TABLES =
      TABLES.subList(TABLES.indexOf("entities"), TABLES.size());

  private TableText() {}

  /** The lines of each table of {@code tables} in the folder {@code output}. */
  public static Map<String, List<String>> of(String output, List<String> tables)
      throws IOException {
    BeamArguments.registerFileSystems();
    Map<String, List<String>> text = new LinkedHashMap<>();
    for (String table : tables) {
      List<String> lines = new ArrayList<>();
      TableReader.of(output + "/" + table)
          .forEach(row -> true, 0, row -> lines.add(JsonRow.of(row)));
      Collections.sort(lines);
      text.put(table, lines);
    }
    return text;
  }
}
