// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.growth;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.ingest.UnitReader;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.WorkUnit;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.pipelines.corpus.article.ArticleAnnotator;
import org.newsbeam.table.ArticleTables;

/** The way of a file to its rows, and the CPU time that it takes. */
final class Walk {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final ArticleAnnotator annotator = new ArticleAnnotator(List.of(), null);
  private final UnitReader reader = UnitReader.of(ReadSettings.usual());
  private final Path folder;

  /** Keeps files in {@code folder} while they are read. */
  Walk(Path folder) {
    this.folder = folder;
  }

  /** Milliseconds of CPU time that the thread takes to read and annotate a file. */
  double millis(Shape shape, int size) throws IOException {
    Path file = folder.resolve(shape.file());
    Files.write(file, shape.bytes().apply(size));
    InputFile listed =
        new InputFile(
            file.toUri().toString(), Files.size(file), Files.getLastModifiedTime(file).toMillis());
    long begun = THREADS.getCurrentThreadCpuTime();
    reader.read(
        WorkUnit.of(List.of(listed)),
        article -> {
          AnnotatedArticle annotated = annotator.annotate(article);
          ArticleTables.of(annotated);
        },
        reject -> {});
    return (THREADS.getCurrentThreadCpuTime() - begun) / 1e6;
  }
}
