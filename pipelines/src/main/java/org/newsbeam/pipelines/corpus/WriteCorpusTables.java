// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.newsbeam.aggregate.AggregateCorpus;
import org.newsbeam.aggregate.ArticleDigest;
import org.newsbeam.aggregate.CorpusTables;
import org.newsbeam.parquet.WriteTable;

/** Adds articles up over the corpus and writes the tables that come of it. */
final class WriteCorpusTables extends PTransform<PCollection<ArticleDigest>, PDone> {

  private final OutputFolder output;
  private final AggregateSettings settings;

  private WriteCorpusTables(OutputFolder output, AggregateSettings settings) {
    this.output = output;
    this.settings = settings;
  }

  static WriteCorpusTables to(OutputFolder output, AggregateSettings settings) {
    return new WriteCorpusTables(output, settings);
  }

  @Override
  public PDone expand(PCollection<ArticleDigest> digests) {
    CorpusTables corpus =
        digests.apply(
            "AggregateCorpus",
            AggregateCorpus.create()
                .withBuckets(settings.buckets())
                .withMinPairArticles(settings.minPairArticles()));
    write(corpus.entities(), Table.ENTITIES);
    write(corpus.speakers(), Table.SPEAKERS);
    write(corpus.cooccurrences(), Table.COOCCURRENCES);
    write(corpus.outlets(), Table.OUTLETS);
    write(corpus.duplicates(), Table.DUPLICATES);
    return PDone.in(digests.getPipeline());
  }

  private <T> void write(PCollection<T> rows, Table<T> table) {
    rows.apply("Write" + table.row().getSimpleName(), WriteTable.of(table.in(output)));
  }
}
