// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsbeam.clean.ArticleCleaner;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.ingest.UnitReader;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.Slice;
import org.newsbeam.ingest.file.WorkUnit;
import org.newsbeam.ingest.store.FileListing;
import org.newsbeam.language.LanguageAnnotator;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Sentence;

/** The articles that every benchmark reads. */
final class SampleArticles {

  private static final String FOLDER = "testdata/articles";

  private SampleArticles() {}

  /**
   * The articles of {@code testdata/articles}.
   *
   * @throws IOException if the current folder is not that of the checkout
   */
  static List<Article> read() throws IOException {
    List<Slice> files = new ArrayList<>();
    for (InputFile file : FileListing.list(List.of(FOLDER), Path.of(""))) {
      files.add(new Slice.Whole(file));
    }
    List<Article> articles = new ArrayList<>();
    // What cannot be read as an article is a reject of the samples, and no loss here.
    UnitReader.of(ReadSettings.usual()).read(new WorkUnit(files), articles::add, reject -> {});
    return articles;
  }

  /** The tokens of the sentences of each article that has any. */
  static List<List<String[]>> sentences() throws IOException {
    LanguageAnnotator annotator = new LanguageAnnotator();
    List<List<String[]>> articles = new ArrayList<>();
    for (Article article : read()) {
      List<String[]> sentences = sentences(annotator.annotate(ArticleCleaner.clean(article)));
      if (!sentences.isEmpty()) {
        articles.add(sentences);
      }
    }
    return articles;
  }

  static List<String[]> sentences(AnnotatedArticle article) {
    List<String[]> sentences = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      String[] tokens = new String[sentence.endToken() - sentence.firstToken()];
      for (int i = 0; i < tokens.length; i++) {
        tokens[i] = article.tokens().in(article.text(), sentence.firstToken() + i);
      }
      sentences.add(tokens);
    }
    return sentences;
  }
}
