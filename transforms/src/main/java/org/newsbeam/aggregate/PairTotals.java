// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.row.CooccurrenceRow;

/**
 * Two entities that are named together, or what is known of one of them. The names and counts of
 * the two are joined to the pair one after the other: what is known of an entity goes to the bucket
 * of the pairs it is near in, and sorts before them.
 *
 * @param near the entity that the pair is grouped by
 * @param far the other one, or "" if this tells of {@code near} alone
 * @param nearName the name of {@code near}; null in a pair that it was not yet joined to
 * @param nearArticles the articles that name {@code near}, with {@code nearName}
 * @param farName the name of {@code far}; null in a pair that it was not yet joined to
 * @param farArticles the articles that name {@code far}, with {@code farName}
 * @param articles articles that name both
 * @param sentences sentences that name both
 */
record PairTotals(
    String near,
    String far,
    @Nullable String nearName,
    long nearArticles,
    @Nullable String farName,
    long farArticles,
    long articles,
    long sentences)
    implements Partial<PairTotals> {

  /** That one article names both {@code a} and {@code b}. */
  static PairTotals of(String a, String b, long sentences) {
    boolean ordered = a.compareTo(b) < 0;
    return new PairTotals(ordered ? a : b, ordered ? b : a, null, 0, null, 0, 1, sentences);
  }

  /** What is known of an entity. */
  static void split(CanonicalTotals entity, Consumer<PairTotals> known) {
    known.accept(
        new PairTotals(entity.entityId(), "", entity.name(), entity.articles(), null, 0, 0, 0));
  }

  /** A pair as it is. */
  static void split(PairTotals pair, Consumer<PairTotals> pairs) {
    pairs.accept(pair);
  }

  @Override
  public String key() {
    return near + "\0" + far;
  }

  @Override
  public String group() {
    return near;
  }

  @Override
  public PairTotals merge(PairTotals other) {
    return new PairTotals(
        near,
        far,
        nearName,
        nearArticles,
        farName,
        farArticles,
        articles + other.articles,
        sentences + other.sentences);
  }

  /** Joins what is known of each near entity to its pairs, and turns them round. */
  static void join(Iterable<PairTotals> sorted, long minArticles, Consumer<PairTotals> pairs) {
    PairTotals known = null;
    for (PairTotals pair : sorted) {
      if (pair.far.isEmpty()) {
        known = pair;
      } else if (pair.articles >= minArticles) {
        if (known == null || !known.near.equals(pair.near)) {
          throw new IllegalStateException("nothing is known of the entity " + pair.near);
        }
        pairs.accept(pair.turned(known));
      }
    }
  }

  private PairTotals turned(PairTotals known) {
    return new PairTotals(
        far, near, farName, farArticles, known.nearName, known.nearArticles, articles, sentences);
  }

  /** The row of a pair that both entities were joined to: it was turned twice. */
  CooccurrenceRow row(long corpus) {
    double npmi = Npmi.of(articles, nearArticles, farArticles, corpus);
    return new CooccurrenceRow(near, far, nearName, farName, articles, sentences, npmi);
  }
}
