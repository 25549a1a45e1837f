// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.digest;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.aggregate.fold.Folded;
import org.newsbeam.aggregate.fold.Splitter;
import org.newsbeam.coder.pack.Pack;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.model.row.ArticleEntityRow;
import org.newsbeam.model.row.ArticleRow;
import org.newsbeam.model.row.MentionRow;
import org.newsbeam.model.row.QuoteRow;

/**
 * Makes digests of the tables of an earlier run. A row that comes twice counts once. Runs that may
 * have read the same articles differently go through one of these each, and then all through {@link
 * DistinctDigests}.
 */
public final class DigestTables extends PTransform<PCollectionTuple, Packed<ArticleDigest>> {

  /** The rows of {@code articles}. */
  public static final TupleTag<ArticleRow> ARTICLES = new TupleTag<>() {};

  /** The rows of {@code article_entities}. */
  public static final TupleTag<ArticleEntityRow> ARTICLE_ENTITIES = new TupleTag<>() {};

  /** The rows of {@code mentions}. */
  public static final TupleTag<MentionRow> MENTIONS = new TupleTag<>() {};

  /** The rows of {@code quotes}. */
  public static final TupleTag<QuoteRow> QUOTES = new TupleTag<>() {};

  private static final int BUCKETS = 16;

  private final int buckets;

  private DigestTables(int buckets) {
    this.buckets = buckets;
  }

  public static DigestTables create() {
    return new DigestTables(BUCKETS);
  }

  /** In so many buckets; what an article digest needs of the rows of one stands in memory. */
  public DigestTables withBuckets(int number) {
    return new DigestTables(number);
  }

  @Override
  public Packed<ArticleDigest> expand(PCollectionTuple tables) {
    return parts(tables, ARTICLES, "Articles", RowPart::split)
        .and("WithEntities", parts(tables, ARTICLE_ENTITIES, "Entities", RowPart::split))
        .and("WithMentions", parts(tables, MENTIONS, "Mentions", RowPart::split))
        .and("WithQuotes", parts(tables, QUOTES, "Quotes", RowPart::split))
        .apply("Digests", FoldInBuckets.to(ArticleDigest.class, Digests::assemble));
  }

  private <T> Folded<RowPart> parts(
      PCollectionTuple tables, TupleTag<T> tag, String name, Splitter<T, RowPart> splitter) {
    return tables
        .get(tag)
        .apply("Pack" + name, Pack.create())
        .apply(name, FoldInBundles.of(RowPart.class, buckets, splitter));
  }
}
