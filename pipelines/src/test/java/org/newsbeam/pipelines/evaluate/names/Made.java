// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import java.util.List;
import java.util.Optional;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Span;

/** Annotated articles and what was found in them, made by hand. */
final class Made {

  private static final String TEXT = "abcdefghij".repeat(10);

  private Made() {}

  static GoldName gold(int begin, int end, EntityType type) {
    return new GoldName(new Span(begin, end), type, null);
  }

  static GoldName person(int begin, int end, String who) {
    return new GoldName(new Span(begin, end), EntityType.PERSON, who);
  }

  static Mention found(int begin, int end, EntityType type, double confidence) {
    return new Mention(new Span(begin, end), 0, 1, type, 0, 0, Mention.NO_ENTITY, confidence);
  }

  static Mention found(int begin, int end, EntityType type) {
    return found(begin, end, type, 0.9);
  }

  static Outcome names(List<GoldName> gold, Mention... found) {
    return new Outcome(article(Optional.of(gold), List.of()), List.of(found));
  }

  static Outcome people(List<GoldName> gold, Mention... found) {
    return new Outcome(article(Optional.empty(), gold), List.of(found));
  }

  private static GoldArticle article(Optional<List<GoldName>> names, List<GoldName> people) {
    Article article = Article.of("made", 1, Metadata.NONE, TEXT);
    return new GoldArticle("made", AnnotatedArticle.of(article, List.of()), names, people);
  }
}
