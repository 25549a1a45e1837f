// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.newsbeam.aggregate.DistinctDigests;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.DigestTables;
import org.newsbeam.coder.RecordCoder;
import org.newsbeam.coder.pack.EachPacked;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.parquet.ReadTable;
import org.newsbeam.parquet.TableFile;
import org.newsbeam.pipelines.corpus.output.Manifest;
import org.newsbeam.pipelines.corpus.output.OutputFolder;
import org.newsbeam.pipelines.corpus.output.RunClaim;
import org.newsbeam.pipelines.corpus.output.Superseded;
import org.newsbeam.pipelines.corpus.output.Table;

/** The corpus tables again, from the article tables of one or many earlier runs. */
public final class SummarizeCorpus {

  private SummarizeCorpus() {}

  /**
   * Adds the steps to {@code pipeline}. An article that several runs hold counts once; of a file
   * that several runs read only the articles of the last one count.
   */
  public static void build(
      Pipeline pipeline,
      List<OutputFolder> runs,
      AggregateSettings settings,
      RunClaim claim,
      Manifest draft)
      throws IOException {
    List<Set<String>> superseded = Superseded.of(runs);
    List<Packed<ArticleDigest>> digests = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Set<String> old = superseded.get(i);
      digests.add(
          digests(pipeline, i, runs.get(i), settings)
              .apply(
                  "CurrentOfRun" + i,
                  EachPacked.filter(ArticleDigest.class, digest -> isCurrent(digest, old))));
    }
    PCollection<TableFile> files =
        Packed.flatten("AllRuns", digests)
            .apply("DistinctDigests", DistinctDigests.create().withBuckets(settings.buckets()))
            .apply("WriteCorpusTables", WriteCorpusTables.to(claim.folder(), settings));
    PCollection<Records> none =
        pipeline.apply("NoRecords", Create.empty(RecordCoder.of(Records.class)));
    PCollectionTuple.of(FinishRun.FILES, files)
        .and(FinishRun.RECORDS, none)
        .apply("FinishRun", FinishRun.of(claim, draft, Table.OF_CORPUS, 0));
  }

  private static boolean isCurrent(ArticleDigest digest, Set<String> superseded) {
    return !superseded.contains(digest.articleId());
  }

  private static Packed<ArticleDigest> digests(
      Pipeline pipeline, int number, OutputFolder run, AggregateSettings settings) {
    String of = "OfRun" + number;
    return PCollectionTuple.of(DigestTables.ARTICLES, read(pipeline, of, Table.ARTICLES, run))
        .and(DigestTables.ARTICLE_ENTITIES, read(pipeline, of, Table.ARTICLE_ENTITIES, run))
        .and(DigestTables.MENTIONS, read(pipeline, of, Table.MENTIONS, run))
        .and(DigestTables.QUOTES, read(pipeline, of, Table.QUOTES, run))
        .apply("DigestTables" + of, DigestTables.create().withBuckets(settings.buckets()));
  }

  private static <T> PCollection<T> read(
      Pipeline pipeline, String of, Table<T> table, OutputFolder run) {
    return pipeline.apply(
        "Read" + table.row().getSimpleName() + of,
        ReadTable.of(table.row(), List.of(run.child(table.name()))));
  }
}
