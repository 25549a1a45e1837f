// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.column;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.NameSample;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Sentence;
import org.newsbeam.model.Span;
import org.newsbeam.model.Tag;
import org.newsbeam.model.Tokens;

/**
 * Reads annotated text in two columns, see {@link ColumnFile}, as articles in which names can be
 * looked for: the tokens one space apart, a sentence a line, and the names as the file has them.
 */
public final class ColumnArticles {

  private ColumnArticles() {}

  /**
   * The articles of {@code file} with their sentences, tokens and names. No token has a part of
   * speech, no name an entity.
   *
   * @throws IOException if it cannot be read or a line is not of the format
   */
  public static List<AnnotatedArticle> read(Path file) throws IOException {
    List<AnnotatedArticle> articles = new ArrayList<>();
    List<NameSample> own = new ArrayList<>();
    for (NameSample sample : ColumnFile.read(file)) {
      if (sample.isClearAdaptiveDataSet() && !own.isEmpty()) {
        articles.add(article(file, articles.size() + 1, own));
        own.clear();
      }
      own.add(sample);
    }
    if (!own.isEmpty()) {
      articles.add(article(file, articles.size() + 1, own));
    }
    return articles;
  }

  private static AnnotatedArticle article(Path file, int number, List<NameSample> samples) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Span> tokens = new ArrayList<>();
    List<Mention> names = new ArrayList<>();
    for (NameSample sample : samples) {
      int first = tokens.size();
      for (String word : sample.getSentence()) {
        text.append(tokens.size() == first ? "" : " ").append(word);
        tokens.add(new Span(text.length() - word.length(), text.length()));
      }
      Span place = new Span(tokens.get(first).begin(), text.length());
      for (opennlp.tools.util.Span name : sample.getNames()) {
        names.add(name(tokens, first + name.getStart(), first + name.getEnd(), sentences, name));
      }
      sentences.add(new Sentence(0, place, first, tokens.size()));
      text.append('\n');
    }
    Article article = Article.of(file.toString(), number, Metadata.NONE, text.toString());
    Block block = new Block(BlockKind.BODY, new Span(0, text.length() - 1), "columns");
    return AnnotatedArticle.of(article, List.of(block))
        .withLanguage(sentences, tokens(tokens))
        .withEntities(names, List.of());
  }

  private static Mention name(
      List<Span> tokens,
      int first,
      int end,
      List<Sentence> before,
      opennlp.tools.util.Span annotated) {
    Span place = new Span(tokens.get(first).begin(), tokens.get(end - 1).end());
    EntityType type = EntityType.valueOf(annotated.getType());
    return new Mention(place, first, end, type, 0, before.size(), Mention.NO_ENTITY, 1);
  }

  private static Tokens tokens(List<Span> spans) {
    int n = spans.size();
    byte[] tags = new byte[n];
    Arrays.fill(tags, Tag.X.code());
    return new Tokens(
        spans.stream().mapToInt(Span::begin).toArray(),
        spans.stream().mapToInt(Span::end).toArray(),
        tags);
  }
}
