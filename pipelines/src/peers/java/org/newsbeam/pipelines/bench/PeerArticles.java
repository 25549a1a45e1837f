// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsbeam.clean.ArticleCleaner;
import org.newsbeam.language.LanguageAnnotator;
import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;

/** The articles that all peers read: JSON Lines of a text and how many tokens we count in it. */
final class PeerArticles {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * An article.
   *
   * @param tokens by our count, so that all are measured by the same
   */
  record Text(String text, int tokens) {}

  private PeerArticles() {}

  /** Writes {@code n} articles of the {@link GeneratedCorpus}. */
  static void write(Path file, int n) throws IOException {
    GeneratedCorpus corpus = new GeneratedCorpus();
    LanguageAnnotator language = new LanguageAnnotator();
    try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
      for (int i = 0; i < n; i++) {
        String text = corpus.next();
        Article article = Article.of("peers", i, Metadata.NONE, text);
        int tokens = language.annotate(ArticleCleaner.clean(article)).tokens().size();
        out.write(JSON.writeValueAsString(new Text(text, tokens)));
        out.write('\n');
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  static List<Text> read(Path file) throws IOException {
    List<Text> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file, UTF_8)) {
      JsonNode read = JSON.readTree(line);
      articles.add(new Text(read.get("text").asText(), read.get("tokens").asInt()));
    }
    return articles;
  }
}
