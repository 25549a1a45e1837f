// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.digest;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.fold.Partial;
import org.newsbeam.aggregate.sketch.ArticleTopic;
import org.newsbeam.aggregate.sketch.TextSketch;

/**
 * What the corpus tables need of an article. Both an article that was just read and the tables of
 * an earlier run give it, and give the same.
 *
 * @param article where it is from
 * @param entities what it names, in the order of their first mention, each id once
 * @param quotes who said what, in the order of {@link DigestQuote}
 * @param sketch the words of its reading text
 * @param topic what it is about
 * @param said the words in quotation marks, in the order of the quotes' ids
 * @param copyOf the article that leads its group of copies, itself perhaps; null if it has none
 */
public record ArticleDigest(
    DigestArticle article,
    List<DigestEntity> entities,
    List<DigestQuote> quotes,
    TextSketch sketch,
    ArticleTopic topic,
    List<SaidWords> said,
    @Nullable String copyOf)
    implements Partial<ArticleDigest> {

  public ArticleDigest {
    requireNonNull(article, "article");
    requireNonNull(sketch, "sketch");
    requireNonNull(topic, "topic");
    entities = List.copyOf(entities);
    quotes = quotes.stream().sorted().toList();
    said = said.stream().sorted(Comparator.comparing(SaidWords::quoteId)).toList();
    Set<String> ids = new HashSet<>();
    for (DigestEntity entity : entities) {
      if (!ids.add(entity.entityId())) {
        throw new IllegalArgumentException(articleId() + " has an entity twice: " + entity);
      }
    }
    for (DigestQuote quote : quotes) {
      if (quote.speaker() < DigestQuote.NO_SPEAKER || quote.speaker() >= entities.size()) {
        throw new IllegalArgumentException(articleId() + " lacks the speaker of " + quote);
      }
    }
  }

  /** Of an article whose words nobody asks for. */
  public ArticleDigest(
      DigestArticle article, List<DigestEntity> entities, List<DigestQuote> quotes) {
    this(article, entities, quotes, TextSketch.EMPTY);
  }

  /** Of an article whose topic nobody asks for. */
  public ArticleDigest(
      DigestArticle article,
      List<DigestEntity> entities,
      List<DigestQuote> quotes,
      TextSketch sketch) {
    this(article, entities, quotes, sketch, ArticleTopic.EMPTY);
  }

  /** Of an article whose quotes nobody looks for elsewhere. */
  public ArticleDigest(
      DigestArticle article,
      List<DigestEntity> entities,
      List<DigestQuote> quotes,
      TextSketch sketch,
      ArticleTopic topic) {
    this(article, entities, quotes, sketch, topic, List.of(), null);
  }

  /** Without sketch and topic, which take most of the room. */
  public ArticleDigest withoutSketch() {
    return with(entities, quotes, said, copyOf);
  }

  /** The same article without sketch and topic, and with these instead of its own. */
  public ArticleDigest with(
      List<DigestEntity> others,
      List<DigestQuote> otherQuotes,
      List<SaidWords> otherWords,
      @Nullable String lead) {
    return new ArticleDigest(
        article, others, otherQuotes, TextSketch.EMPTY, ArticleTopic.EMPTY, otherWords, lead);
  }

  /** Whether it is a copy of another article. */
  public boolean isCopy() {
    return copyOf != null && !copyOf.equals(articleId());
  }

  /** The article's id. */
  public String articleId() {
    return article.articleId();
  }

  /** {@inheritDoc} The article: a digest that comes twice counts once. */
  @Override
  public String key() {
    return articleId();
  }

  @Override
  public int weight() {
    return 4 * (1 + entities.size() + quotes.size() + said.size())
        + sketch.weight()
        + topic.words().length / 100;
  }

  /**
   * One of two digests of the same article. Where they differ (two versions of the program read
   * it), the one whose written form sorts first is kept, so that their order does not matter.
   */
  @Override
  public ArticleDigest merge(ArticleDigest other) {
    return equals(other) || toString().compareTo(other.toString()) <= 0 ? this : other;
  }
}
