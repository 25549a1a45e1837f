// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.newsbeam.parquet.TableFiles;
import org.newsbeam.parquet.TableRows;

/**
 * The articles of a run that do not count any more, because a later run has read their file again:
 * it may have changed, and hold fewer articles than before.
 */
public final class Superseded {

  /** What of a row of {@code articles} is needed. */
  record Source(String articleId, String sourceUri) {}

  private Superseded() {}

  /** For each of {@code runs}, earlier ones first, the ids of these articles; few as a rule. */
  public static List<Set<String>> of(List<OutputFolder> runs) throws IOException {
    List<Set<String>> superseded = new ArrayList<>();
    Set<String> later = new HashSet<>();
    for (int i = runs.size() - 1; i >= 0; i--) {
      superseded.add(articles(runs.get(i), later));
      InputTable.read(runs.get(i), row -> later.add(row.sourceUri()));
    }
    Collections.reverse(superseded);
    return superseded;
  }

  private static Set<String> articles(OutputFolder run, Set<String> sources) throws IOException {
    Set<String> ids = new HashSet<>();
    if (sources.isEmpty()) {
      return ids;
    }
    for (ResourceId file : run.parquetFiles(Table.ARTICLES.name())) {
      try (TableRows<Source> rows = TableFiles.read(file.toString(), Source.class)) {
        rows.forEachRemaining(
            row -> {
              if (sources.contains(row.sourceUri())) {
                ids.add(row.articleId());
              }
            });
      }
    }
    return ids;
  }
}
