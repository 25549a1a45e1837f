// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsbeam.model.Reject;
import org.newsbeam.model.row.ArticleEntityRow;
import org.newsbeam.model.row.ArticleRow;
import org.newsbeam.model.row.BlockRow;
import org.newsbeam.model.row.MentionRow;
import org.newsbeam.model.row.QuoteRow;
import org.newsbeam.model.row.RejectRow;
import org.newsbeam.parquet.PartWriter;
import org.newsbeam.parquet.TableFile;
import org.newsbeam.table.ArticleTables;

/** The parts of the article tables that one bundle writes. */
final class ArticleParts {

  private final PartWriter<ArticleRow> articles;
  private final PartWriter<BlockRow> blocks;
  private final PartWriter<MentionRow> mentions;
  private final PartWriter<ArticleEntityRow> entities;
  private final PartWriter<QuoteRow> quotes;
  private final PartWriter<RejectRow> rejects;

  ArticleParts(OutputFolder output) {
    articles = new PartWriter<>(Table.ARTICLES.in(output));
    blocks = new PartWriter<>(Table.BLOCKS.in(output));
    mentions = new PartWriter<>(Table.MENTIONS.in(output));
    entities = new PartWriter<>(Table.ARTICLE_ENTITIES.in(output));
    quotes = new PartWriter<>(Table.QUOTES.in(output));
    rejects = new PartWriter<>(Table.REJECTS.in(output));
  }

  void add(ArticleTables tables) {
    articles.write(tables.article());
    tables.blocks().forEach(blocks::write);
    tables.mentions().forEach(mentions::write);
    tables.entities().forEach(entities::write);
    tables.quotes().forEach(quotes::write);
  }

  void add(Reject reject) {
    rejects.write(
        new RejectRow(
            reject.sourceUri(),
            reject.record(),
            reject.stage(),
            reject.reason(),
            reject.message(),
            reject.sample()));
  }

  /** Ends all parts and tells them by table. */
  Map<Table<?>, List<TableFile>> finish() throws IOException {
    Map<Table<?>, List<TableFile>> parts = new LinkedHashMap<>();
    parts.put(Table.ARTICLES, articles.finish());
    parts.put(Table.BLOCKS, blocks.finish());
    parts.put(Table.MENTIONS, mentions.finish());
    parts.put(Table.ARTICLE_ENTITIES, entities.finish());
    parts.put(Table.QUOTES, quotes.finish());
    parts.put(Table.REJECTS, rejects.finish());
    return parts;
  }
}
