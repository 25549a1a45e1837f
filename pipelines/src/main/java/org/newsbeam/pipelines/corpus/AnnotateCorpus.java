// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsbeam.aggregate.ArticleDigest;
import org.newsbeam.clean.CleanArticles;
import org.newsbeam.entity.FindEntities;
import org.newsbeam.ingest.ReadArticles;
import org.newsbeam.ingest.ReadResult;
import org.newsbeam.language.AnnotateLanguage;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Reject;
import org.newsbeam.model.row.RejectRow;
import org.newsbeam.parquet.WriteTable;
import org.newsbeam.pipelines.launch.Progress;
import org.newsbeam.quote.ExtractQuotes;

/**
 * The main pipeline: article files in, all tables out. Reads articles; finds their blocks, then
 * sentences and tags, then names, then quotes; writes the rows of each article; adds them up over
 * the corpus.
 */
public final class AnnotateCorpus {

  private AnnotateCorpus() {}

  /** Adds the steps to {@code pipeline}. */
  public static void build(Pipeline pipeline, AnnotateSettings settings, OutputFolder output) {
    ReadResult read =
        pipeline.apply(
            "ReadArticles",
            ReadArticles.from(settings.inputs())
                .withMaxArticleBytes(settings.maxArticleBytes())
                .withOutletFromFolder(settings.outletFromFolder()));
    PCollection<AnnotatedArticle> articles =
        read.articles()
            .apply("CleanArticles", CleanArticles.create())
            .apply("AnnotateLanguage", AnnotateLanguage.create())
            .apply("FindEntities", FindEntities.create())
            .apply("ExtractQuotes", ExtractQuotes.create());

    articles.apply("WriteArticleTables", WriteArticleTables.to(output));
    read.rejects()
        .apply("RejectRows", ParDo.of(new RejectRowsFn()))
        .apply("WriteRejects", WriteTable.of(Table.REJECTS.in(output)));
    read.recordCounts()
        .apply("RecordCounts", MapElements.into(TypeDescriptor.of(Records.class)).via(Records::new))
        .apply("WriteRecordCounts", WriteTable.of(Records.tableIn(output)));
    articles
        .apply(
            "Digests",
            MapElements.into(TypeDescriptor.of(ArticleDigest.class)).via(ArticleDigest::of))
        .apply("WriteCorpusTables", WriteCorpusTables.to(output, settings.aggregation()));
  }

  private static final class RejectRowsFn extends DoFn<Reject, RejectRow> {

    private final Counter rejects = Metrics.counter(Progress.NAMESPACE, "rejects");

    @ProcessElement
    public void row(@Element Reject reject, OutputReceiver<RejectRow> rows) {
      rejects.inc();
      rows.output(
          new RejectRow(
              reject.sourceUri(),
              reject.record(),
              reject.stage(),
              reject.reason(),
              reject.message(),
              reject.sample()));
    }
  }
}
