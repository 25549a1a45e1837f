// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.clean.SharedLines;
import org.newsbeam.coder.RecordCoder;
import org.newsbeam.coder.pack.PackStores;
import org.newsbeam.coder.pack.Packer;
import org.newsbeam.ingest.UnitReader;
import org.newsbeam.ingest.UnitRecords;
import org.newsbeam.ingest.file.WorkUnit;
import org.newsbeam.ingest.record.Repeated;
import org.newsbeam.model.Article;
import org.newsbeam.model.Reject;
import org.newsbeam.model.repeat.RepeatedRows;
import org.newsbeam.model.repeat.SharedLine;
import org.newsbeam.parquet.TableFile;
import org.newsbeam.pipelines.corpus.article.AnnotatedRows;
import org.newsbeam.pipelines.corpus.article.FailedArticleException;
import org.newsbeam.pipelines.corpus.article.FailureCount;
import org.newsbeam.pipelines.corpus.article.GuardedAnnotator;
import org.newsbeam.pipelines.corpus.article.GuardedReading;
import org.newsbeam.pipelines.corpus.article.GuardedThread;
import org.newsbeam.pipelines.corpus.output.ArticleParts;
import org.newsbeam.pipelines.corpus.output.OutputFolder;
import org.newsbeam.pipelines.corpus.output.Table;

/**
 * Reads a unit of work, annotates its articles and writes their rows, one article at a time. All in
 * one step: the Direct Runner fuses none, and would hold the whole corpus between two of them.
 */
final class AnnotateUnitsFn extends DoFn<WorkUnit, byte[]> {

  /** What is handed on of an article is a pack of its own: runners tell how many there are. */
  static final Coder<ArticleDigest> DIGEST = RecordCoder.of(ArticleDigest.class);

  private final RunMetrics metrics = new RunMetrics();

  private final AnnotateSettings settings;
  private final String output;
  private final Map<String, TupleTag<TableFile>> tags;
  private final @Nullable PCollectionView<Iterable<SharedLine>> sharedLines;
  private final @Nullable PCollectionView<Iterable<RepeatedRows>> repeated;

  private transient @Nullable UnitReader reader;
  private transient @Nullable GuardedThread thread;
  private transient @Nullable GuardedAnnotator annotator;
  private transient ArticleParts parts;
  private transient long notAnnotated;
  private transient long failed;
  private transient long failedHere;

  AnnotateUnitsFn(
      AnnotateSettings settings,
      OutputFolder output,
      Map<String, TupleTag<TableFile>> tags,
      @Nullable PCollectionView<Iterable<SharedLine>> sharedLines,
      @Nullable PCollectionView<Iterable<RepeatedRows>> repeated) {
    this.settings = settings;
    this.output = output.toString();
    this.tags = tags;
    this.sharedLines = sharedLines;
    this.repeated = repeated;
  }

  @StartBundle
  public void start() {
    parts = new ArticleParts(new OutputFolder(output));
  }

  @ProcessElement
  public void annotate(ProcessContext context) {
    Packer<ArticleDigest> digests =
        new Packer<>(
            DIGEST, PackStores.of(context.getPipelineOptions())::keepForAWhile, context::output);
    WorkUnit unit = context.element();
    if (annotator == null || thread == null) {
      SharedLines shared =
          sharedLines == null ? SharedLines.NONE : SharedLines.of(context.sideInput(sharedLines));
      thread = new GuardedThread(settings.failures().articleSeconds());
      annotator = new GuardedAnnotator(() -> settings.annotator(shared), thread);
    }
    if (reader == null) {
      Repeated rows = repeated == null ? Repeated.NONE : Repeated.of(context.sideInput(repeated));
      reader =
          UnitReader.of(settings.reading())
              .without(rows)
              .guardedBy(new GuardedReading(thread, this::fail));
    }
    notAnnotated = 0;
    failed = 0;
    long start = System.nanoTime();
    UnitRecords read =
        reader.read(unit, article -> annotate(article).ifPresent(digests::single), this::reject);
    context.output(
        FinishRun.RECORDS, new Records(read.records(), notAnnotated, failed, read.unread()));
    metrics.endUnit(unit.bytes(), start);
  }

  private Optional<ArticleDigest> annotate(Article article) {
    try {
      AnnotatedRows rows = metrics.annotating(() -> annotator.annotate(article));
      metrics.writing(() -> parts.add(rows.tables()));
      rows.notAnnotated()
          .ifPresent(
              reason -> {
                reject(reason);
                notAnnotated++;
              });
      metrics.addArticle(rows.tables().article().tokens(), rows.tables().quotes().size());
      return Optional.of(rows.digest());
    } catch (FailedArticleException e) {
      reject(e.reject(article));
      fail(e);
      return Optional.empty();
    }
  }

  private void fail(Exception failure) {
    failed++;
    failedHere++;
    FailureCount.check(failedHere, settings.failures().articles(), failure);
  }

  private void reject(Reject reject) {
    parts.add(reject);
    metrics.addReject(reject);
  }

  @Teardown
  public void close() {
    if (thread != null) {
      thread.close();
    }
  }

  @FinishBundle
  public void finish(FinishBundleContext context) throws IOException {
    for (Map.Entry<Table<?>, List<TableFile>> table : parts.finish().entrySet()) {
      TupleTag<TableFile> tag = tags.get(table.getKey().name());
      for (TableFile part : table.getValue()) {
        context.output(tag, part, GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE);
      }
    }
  }
}
