// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An article and what was found in it so far. Each step of the walk adds its part: blocks, then
 * sentences and tokens, then mentions and entities, then quotes.
 *
 * @param article the article
 * @param blocks the stretches of its text
 * @param sentences the sentences of the blocks that are read, in text order
 * @param tokens the tokens of those sentences
 * @param mentions the names, in text order, never overlapping
 * @param entities what the mentions refer to; mentions and quotes hold indexes into this list
 * @param quotes who said what, ordered by their first segment, one for the same segments
 * @param credits the names in blocks that are no news, in text order
 */
public record AnnotatedArticle(
    Article article,
    List<Block> blocks,
    List<Sentence> sentences,
    Tokens tokens,
    List<Mention> mentions,
    List<Entity> entities,
    List<Quote> quotes,
    List<CreditName> credits) {

  public AnnotatedArticle {
    requireNonNull(article, "article");
    requireNonNull(tokens, "tokens");
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
    credits = List.copyOf(credits);
  }

  /** An article of which only the blocks are known. */
  public static AnnotatedArticle of(Article article, List<Block> blocks) {
    return new AnnotatedArticle(
        article, blocks, List.of(), Tokens.NONE, List.of(), List.of(), List.of(), List.of());
  }

  /** The article's text. */
  public String text() {
    return article.text();
  }

  /** With its sentences and tokens. */
  public AnnotatedArticle withLanguage(List<Sentence> found, Tokens foundTokens) {
    return new AnnotatedArticle(
        article, blocks, found, foundTokens, mentions, entities, quotes, credits);
  }

  /** With its names and what they refer to. */
  public AnnotatedArticle withEntities(List<Mention> found, List<Entity> foundEntities) {
    return new AnnotatedArticle(
        article, blocks, sentences, tokens, found, foundEntities, quotes, credits);
  }

  /** With its quotes. */
  public AnnotatedArticle withQuotes(List<Quote> found) {
    return new AnnotatedArticle(
        article, blocks, sentences, tokens, mentions, entities, found, credits);
  }

  /** With the names in blocks that are no news; their entities follow those of the article. */
  public AnnotatedArticle withCredits(List<CreditName> found, List<Entity> foundEntities) {
    return new AnnotatedArticle(
        article, blocks, sentences, tokens, mentions, foundEntities, quotes, found);
  }
}
