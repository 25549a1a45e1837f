// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.output;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsbeam.model.Reject;
import org.newsbeam.model.row.ArticleEntityRow;
import org.newsbeam.model.row.ArticleRow;
import org.newsbeam.model.row.BlockRow;
import org.newsbeam.model.row.MentionRow;
import org.newsbeam.model.row.QuoteMentionRow;
import org.newsbeam.model.row.QuoteRow;
import org.newsbeam.model.row.RejectRow;
import org.newsbeam.parquet.PartWriter;
import org.newsbeam.parquet.TableFile;
import org.newsbeam.table.ArticleTables;

/** The parts of the article tables that one bundle writes. */
public final class ArticleParts {

  private final PartWriter<ArticleRow> articles;
  private final PartWriter<BlockRow> blocks;
  private final PartWriter<MentionRow> mentions;
  private final PartWriter<ArticleEntityRow> entities;
  private final PartWriter<QuoteRow> quotes;
  private final PartWriter<QuoteMentionRow> mentionedInQuotes;
  private final PartWriter<RejectRow> rejects;

  public ArticleParts(OutputFolder output) {
    articles = new PartWriter<>(output.spec(Table.ARTICLES));
    blocks = new PartWriter<>(output.spec(Table.BLOCKS));
    mentions = new PartWriter<>(output.spec(Table.MENTIONS));
    entities = new PartWriter<>(output.spec(Table.ARTICLE_ENTITIES));
    quotes = new PartWriter<>(output.spec(Table.QUOTES));
    mentionedInQuotes = new PartWriter<>(output.spec(Table.MENTIONED_IN_QUOTES));
    rejects = new PartWriter<>(output.spec(Table.REJECTS));
  }

  public void add(ArticleTables tables) {
    articles.write(tables.article());
    tables.blocks().forEach(blocks::write);
    tables.mentions().forEach(mentions::write);
    tables.entities().forEach(entities::write);
    tables.quotes().forEach(quotes::write);
    tables.mentionedInQuotes().forEach(mentionedInQuotes::write);
  }

  public void add(Reject reject) {
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
  public Map<Table<?>, List<TableFile>> finish() throws IOException {
    Map<Table<?>, List<TableFile>> parts = new LinkedHashMap<>();
    parts.put(Table.ARTICLES, articles.finish());
    parts.put(Table.BLOCKS, blocks.finish());
    parts.put(Table.MENTIONS, mentions.finish());
    parts.put(Table.ARTICLE_ENTITIES, entities.finish());
    parts.put(Table.QUOTES, quotes.finish());
    parts.put(Table.MENTIONED_IN_QUOTES, mentionedInQuotes.finish());
    parts.put(Table.REJECTS, rejects.finish());
    return parts;
  }
}
