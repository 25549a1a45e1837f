// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.sketch.ArticleTopic;
import org.newsbeam.aggregate.sketch.TextSketch;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Pronouns;
import org.newsbeam.model.row.AliasCount;

/** Puts an {@link ArticleDigest} together: entities first, then mentions and quotes. */
final class DigestBuilder {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final DigestArticle article;
  private final TextSketch sketch;
  private final ArticleTopic topic;
  private final Map<String, Named> entities = new LinkedHashMap<>();
  private final List<DigestQuote> quotes = new ArrayList<>();
  private final List<SaidWords> said = new ArrayList<>();

  DigestBuilder(DigestArticle article, TextSketch sketch, ArticleTopic topic) {
    this.article = article;
    this.sketch = sketch;
    this.topic = topic;
  }

  String articleId() {
    return article.articleId();
  }

  /** Adds an entity; of several with one id the first gives the name. */
  void addEntity(String entityId, String name, EntityType type, @Nullable Pronouns pronouns) {
    entities.putIfAbsent(entityId, new Named(entities.size(), name, type, pronouns));
  }

  /**
   * Adds a mention of an entity, written as {@code text}; stretches of white space count as one.
   *
   * @param sentence where it stands; null in a credit, which names nobody beside anybody
   */
  void addMention(String entityId, String text, @Nullable Integer sentence) {
    Named entity = entity(entityId);
    entity.aliases.merge(SPACE.matcher(text).replaceAll(" "), 1, Integer::sum);
    if (sentence != null) {
      entity.sentences.add(sentence);
    }
  }

  /** Adds a quote. */
  void addQuote(RowPart.OfQuote quote) {
    int speaker =
        quote.speakerId() == null ? DigestQuote.NO_SPEAKER : entity(quote.speakerId()).index;
    quotes.add(
        new DigestQuote(
            quote.kind(),
            quote.statement(),
            quote.count(),
            quote.sourceType(),
            speaker,
            quote.confidence(),
            quote.said(),
            false));
    if (quote.words() != null) {
      said.add(new SaidWords(quote.quoteId(), quote.words(), speaker));
    }
  }

  private Named entity(String entityId) {
    Named entity = entities.get(entityId);
    if (entity == null) {
      throw new IllegalStateException(
          "article %s has no entity %s: are tables of different runs mixed?"
              .formatted(articleId(), entityId));
    }
    return entity;
  }

  ArticleDigest build() {
    List<DigestEntity> built = new ArrayList<>();
    entities.forEach((id, entity) -> built.add(entity.build(id)));
    return new ArticleDigest(article, built, quotes, sketch, topic, said, null);
  }

  private static final class Named {

    final int index;
    final String name;
    final EntityType type;
    final @Nullable Pronouns pronouns;
    final Map<String, Integer> aliases = new TreeMap<>();
    final TreeSet<Integer> sentences = new TreeSet<>();

    Named(int index, String name, EntityType type, @Nullable Pronouns pronouns) {
      this.index = index;
      this.name = name;
      this.type = type;
      this.pronouns = pronouns;
    }

    DigestEntity build(String id) {
      List<AliasCount> counts = new ArrayList<>();
      int mentions = 0;
      for (Map.Entry<String, Integer> alias : aliases.entrySet()) {
        counts.add(new AliasCount(alias.getKey(), alias.getValue()));
        mentions += alias.getValue();
      }
      return new DigestEntity(id, name, type, pronouns, counts, mentions, List.copyOf(sentences));
    }
  }
}
