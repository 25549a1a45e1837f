// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.newsbeam.aggregate.DigestTables;
import org.newsbeam.parquet.ReadTable;

/** The corpus tables again, from the article tables of one or many earlier runs. */
public final class SummarizeCorpus {

  private SummarizeCorpus() {}

  /** Adds the steps to {@code pipeline}. */
  public static void build(
      Pipeline pipeline, List<OutputFolder> runs, AggregateSettings settings, OutputFolder output) {
    PCollectionTuple.of(DigestTables.ARTICLES, read(pipeline, Table.ARTICLES, runs))
        .and(DigestTables.ARTICLE_ENTITIES, read(pipeline, Table.ARTICLE_ENTITIES, runs))
        .and(DigestTables.MENTIONS, read(pipeline, Table.MENTIONS, runs))
        .and(DigestTables.QUOTES, read(pipeline, Table.QUOTES, runs))
        .apply("DigestTables", DigestTables.create().withBuckets(settings.buckets()))
        .apply("WriteCorpusTables", WriteCorpusTables.to(output, settings));
  }

  private static <T> PCollection<T> read(
      Pipeline pipeline, Table<T> table, List<OutputFolder> runs) {
    List<String> folders = runs.stream().map(run -> run.child(table.name())).toList();
    return pipeline.apply("Read" + table.row().getSimpleName(), ReadTable.of(table.row(), folders));
  }
}
