// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsbeam.clean.ArticleCleaner;
import org.newsbeam.language.LanguageGuesser;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.ReadingText;

/** An article as it would be read, in a few lines for people. */
final class ArticlePreview {

  private static final int FIRST_CODE_POINTS = 200;

  private ArticlePreview() {}

  static List<String> lines(Article article) {
    AnnotatedArticle cleaned = ArticleCleaner.clean(article);
    Metadata known = cleaned.article().metadata();
    List<String> lines = new ArrayList<>();
    String record = article.record() == 0 ? "" : ", record " + article.record();
    lines.add("The first article, of " + article.sourceUri() + record + ":");
    add(lines, "headline", known.headline());
    add(lines, "by", known.bylines().isEmpty() ? null : String.join(", ", known.bylines()));
    add(lines, "outlet", known.outlet());
    add(lines, "date", known.publishedAt() == null ? null : known.publishedAt().toString());
    add(lines, "language", new LanguageGuesser().guess(cleaned).orElse(known.language()));
    add(lines, "body", cut(ReadingText.body(cleaned).replace('\n', ' ')));
    return lines;
  }

  private static void add(List<String> lines, String what, @Nullable String value) {
    lines.add("  %-9s %s".formatted(what, value == null || value.isBlank() ? "(none)" : value));
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= FIRST_CODE_POINTS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, FIRST_CODE_POINTS)) + "…";
  }
}
