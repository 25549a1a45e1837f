// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.util.List;
import java.util.Optional;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.WorkUnit;
import org.newsbeam.model.Article;

/** Finds the first article of a file, and reads no further. */
public final class FirstArticle {

  private FirstArticle() {}

  /** The first article of {@code file}; empty if it holds none. */
  public static Optional<Article> of(InputFile file, ReadSettings settings) {
    WorkUnit whole = WorkUnit.of(List.of(file));
    try {
      UnitReader.of(settings)
          .read(
              whole,
              article -> {
                throw new Found(article);
              },
              reject -> {});
      return Optional.empty();
    } catch (Found found) {
      return Optional.of(found.article);
    }
  }

  /** Ends the reading of a file that may be of any size; formats read to the end otherwise. */
  private static final class Found extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Article article;

    Found(Article article) {
      super(null, null, false, false);
      this.article = article;
    }
  }
}
