// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.newsbeam.aggregate.AggregateCorpus;
import org.newsbeam.aggregate.CorpusTables;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.parquet.TableFile;
import org.newsbeam.parquet.WriteTable;
import org.newsbeam.pipelines.corpus.output.OutputFolder;
import org.newsbeam.pipelines.corpus.output.Table;

/** Adds articles up over the corpus and writes the tables that come of it, whose files come out. */
final class WriteCorpusTables extends PTransform<Packed<ArticleDigest>, PCollection<TableFile>> {

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
  public PCollection<TableFile> expand(Packed<ArticleDigest> digests) {
    CorpusTables corpus =
        digests.apply(
            "AggregateCorpus",
            AggregateCorpus.create()
                .withBuckets(settings.buckets())
                .withMinPairArticles(settings.minPairArticles()));
    return PCollectionList.of(write(corpus.entities(), Table.ENTITIES))
        .and(write(corpus.speakers(), Table.SPEAKERS))
        .and(write(corpus.speakersByOutlet(), Table.SPEAKERS_BY_OUTLET))
        .and(write(corpus.speakersByDay(), Table.SPEAKERS_BY_DAY))
        .and(write(corpus.cooccurrences(), Table.COOCCURRENCES))
        .and(write(corpus.outlets(), Table.OUTLETS))
        .and(write(corpus.duplicates(), Table.DUPLICATES))
        .and(write(corpus.quoteGroups(), Table.QUOTE_GROUPS))
        .and(write(corpus.stories(), Table.STORIES))
        .and(write(corpus.storyRows(), Table.STORY_ROWS))
        .apply("CorpusFiles", Flatten.pCollections());
  }

  private <T> PCollection<TableFile> write(Packed<T> rows, Table<T> table) {
    return rows.apply("Write" + table.row().getSimpleName(), WriteTable.of(output.spec(table)));
  }
}
