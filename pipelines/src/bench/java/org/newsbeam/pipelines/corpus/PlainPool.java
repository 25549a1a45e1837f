// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.ingest.UnitReader;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.WorkUnit;
import org.newsbeam.ingest.store.FileListing;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.pipelines.corpus.article.ArticleAnnotator;
import org.newsbeam.pipelines.corpus.output.ArticleParts;
import org.newsbeam.pipelines.corpus.output.OutputFolder;
import org.newsbeam.pipelines.corpus.output.RunClaim;
import org.newsbeam.table.ArticleTables;

/**
 * What a runner is measured against: one thread reads articles, a pool of threads annotates them
 * and writes the article tables, a file for each thread. No Beam, and no corpus tables.
 */
public final class PlainPool {

  private static final int BATCH = 50;

  private final BlockingQueue<List<Article>> queue;
  private final OutputFolder output;
  private final int threads;

  private PlainPool(OutputFolder output, int threads) {
    this.output = output;
    this.threads = threads;
    queue = new ArrayBlockingQueue<>(4 * threads);
  }

  /** Annotates the articles of {@code inputs}. */
  public static void run(List<String> inputs, String folder, int threads)
      throws IOException, InterruptedException, ExecutionException {
    OutputFolder output = new OutputFolder(folder);
    RunClaim.take(output, true);
    new PlainPool(output.absolute(), threads).run(inputs);
  }

  private void run(List<String> inputs)
      throws IOException, InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        Callable<Object> worker = this::work;
        workers.add(pool.submit(worker));
      }
      read(inputs);
      for (Future<?> worker : workers) {
        worker.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private void read(List<String> inputs) throws IOException, InterruptedException {
    List<Article> batch = new ArrayList<>();
    UnitReader reader = UnitReader.of(ReadSettings.usual());
    for (InputFile file : FileListing.list(inputs, Path.of(""))) {
      WorkUnit unit = WorkUnit.of(List.of(file));
      reader.read(
          unit,
          article -> {
            batch.add(article);
            if (batch.size() == BATCH) {
              put(List.copyOf(batch));
              batch.clear();
            }
          },
          reject -> {});
    }
    put(List.copyOf(batch));
    for (int i = 0; i < threads; i++) {
      put(List.of());
    }
  }

  private void put(List<Article> batch) {
    try {
      queue.put(batch);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object work() throws IOException, InterruptedException {
    ArticleAnnotator annotator = new ArticleAnnotator(List.of(), null);
    ArticleParts parts = new ArticleParts(output);
    for (List<Article> batch = queue.take(); !batch.isEmpty(); batch = queue.take()) {
      for (Article article : batch) {
        AnnotatedArticle annotated = annotator.annotate(article);
        parts.add(ArticleTables.of(annotated));
      }
    }
    return parts.finish();
  }
}
