// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.TupleTag;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.row.ArticleEntityRow;
import org.newsbeam.model.row.ArticleRow;
import org.newsbeam.model.row.BlockRow;
import org.newsbeam.model.row.MentionRow;
import org.newsbeam.model.row.QuoteRow;
import org.newsbeam.pipelines.launch.Progress;
import org.newsbeam.table.ArticleTables;

/** Turns each article into its rows and counts what went by. */
final class TablesFn extends DoFn<AnnotatedArticle, ArticleRow> {

  static final TupleTag<ArticleRow> ARTICLES = new TupleTag<>() {};
  static final TupleTag<BlockRow> BLOCKS = new TupleTag<>() {};
  static final TupleTag<MentionRow> MENTIONS = new TupleTag<>() {};
  static final TupleTag<ArticleEntityRow> ENTITIES = new TupleTag<>() {};
  static final TupleTag<QuoteRow> QUOTES = new TupleTag<>() {};

  private final Counter articles = Metrics.counter(Progress.NAMESPACE, "articles");
  private final Counter quotes = Metrics.counter(Progress.NAMESPACE, "quotes");
  private final Counter bytes = Metrics.counter(Progress.NAMESPACE, "bytes");

  @ProcessElement
  public void rows(@Element AnnotatedArticle article, MultiOutputReceiver out) {
    ArticleTables tables = ArticleTables.of(article);
    out.get(ARTICLES).output(tables.article());
    tables.blocks().forEach(out.get(BLOCKS)::output);
    tables.mentions().forEach(out.get(MENTIONS)::output);
    tables.entities().forEach(out.get(ENTITIES)::output);
    tables.quotes().forEach(out.get(QUOTES)::output);
    articles.inc();
    quotes.inc(tables.quotes().size());
    bytes.inc(article.text().length());
  }
}
