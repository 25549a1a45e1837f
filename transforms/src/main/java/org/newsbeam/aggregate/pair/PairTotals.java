// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.pair;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.fold.Buckets;
import org.newsbeam.aggregate.fold.Partial;
import org.newsbeam.aggregate.fold.Splitter;
import org.newsbeam.aggregate.total.CanonicalTotals;
import org.newsbeam.model.row.CooccurrenceRow;

/**
 * Two entities that are named together, or what is known of one of them. What is known of the two
 * is joined to the pair one after the other: what is known of an entity goes to the buckets of the
 * pairs it is near in, and sorts before them. There are several such buckets, or the pairs of a
 * name that every article has would all be in one.
 *
 * @param near the entity that the pair is grouped by
 * @param far the other one, or "" if this tells of {@code near} alone
 * @param share if it tells of {@code near} alone, to which of the shares of its pairs
 * @param ofNear what is known of {@code near}; null in a pair that it was not yet joined to
 * @param ofFar what is known of {@code far}; null in a pair that it was not yet joined to
 * @param articles articles that name both
 * @param distinct of these, those of which no earlier copy names both
 * @param sentences sentences that name both
 */
public record PairTotals(
    String near,
    String far,
    int share,
    @Nullable Known ofNear,
    @Nullable Known ofFar,
    long articles,
    long distinct,
    long sentences)
    implements Partial<PairTotals> {

  /**
   * What a row of a pair says of one entity.
   *
   * @param name its name
   * @param articles the articles that name it
   */
  record Known(String name, long articles) {}

  /**
   * That one article names both {@code a} and {@code b}.
   *
   * @param repeated whether an earlier copy of it names both
   */
  static PairTotals of(String a, String b, boolean repeated, long sentences) {
    boolean ordered = a.compareTo(b) < 0;
    return new PairTotals(
        ordered ? a : b, ordered ? b : a, 0, null, null, 1, repeated ? 0 : 1, sentences);
  }

  /** What is known of an entity, for each of the {@code buckets} that its pairs are spread over. */
  public static void split(CanonicalTotals entity, int buckets, Consumer<PairTotals> known) {
    Known of = new Known(entity.name(), entity.articles());
    for (int share = 0; share < Buckets.shares(buckets); share++) {
      known.accept(new PairTotals(entity.entityId(), "", share, of, null, 0, 0, 0));
    }
  }

  /** What is known of entities that are spread over {@code buckets}. */
  public static Splitter<CanonicalTotals, PairTotals> known(int buckets) {
    return (CanonicalTotals entity, Consumer<PairTotals> known) -> split(entity, buckets, known);
  }

  @Override
  public String key() {
    return near + "\0" + (far.isEmpty() ? "\0" + share : far);
  }

  @Override
  public int bucket(int buckets) {
    int of = far.isEmpty() ? share : Buckets.of(far, Buckets.shares(buckets));
    return Buckets.of(near + "\0" + of, buckets);
  }

  @Override
  public PairTotals merge(PairTotals other) {
    return new PairTotals(
        near,
        far,
        share,
        ofNear,
        ofFar,
        articles + other.articles,
        distinct + other.distinct,
        sentences + other.sentences);
  }

  /** Joins what is known of each near entity to its pairs, and turns them round. */
  public static void join(
      Iterable<PairTotals> sorted, long minArticles, Consumer<PairTotals> pairs) {
    PairTotals known = null;
    for (PairTotals pair : sorted) {
      if (pair.far.isEmpty()) {
        known = pair;
      } else if (pair.articles >= minArticles) {
        if (known == null || !known.near.equals(pair.near)) {
          throw new IllegalStateException("nothing is known of the entity " + pair.near);
        }
        pairs.accept(pair.turned(known.ofNear));
      }
    }
  }

  private PairTotals turned(@Nullable Known known) {
    return new PairTotals(far, near, share, ofFar, known, articles, distinct, sentences);
  }

  /** The row of a pair that both entities were joined to: it was turned twice. */
  public CooccurrenceRow row(long corpus) {
    Known a = requireNonNull(ofNear, "ofNear");
    Known b = requireNonNull(ofFar, "ofFar");
    double npmi = Npmi.of(articles, a.articles, b.articles, corpus);
    return new CooccurrenceRow(near, far, a.name, b.name, articles, distinct, sentences, npmi);
  }
}
