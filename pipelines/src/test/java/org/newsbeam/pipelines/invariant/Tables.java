// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsbeam.model.row.ArticleEntityRow;
import org.newsbeam.model.row.ArticleRow;
import org.newsbeam.model.row.BlockRow;
import org.newsbeam.model.row.CooccurrenceRow;
import org.newsbeam.model.row.DuplicateRow;
import org.newsbeam.model.row.EntityRow;
import org.newsbeam.model.row.MentionRow;
import org.newsbeam.model.row.OutletRow;
import org.newsbeam.model.row.QuoteGroupRow;
import org.newsbeam.model.row.QuoteMentionRow;
import org.newsbeam.model.row.QuoteRow;
import org.newsbeam.model.row.RejectRow;
import org.newsbeam.model.row.SpeakerByDayRow;
import org.newsbeam.model.row.SpeakerByOutletRow;
import org.newsbeam.model.row.SpeakerRow;
import org.newsbeam.model.row.StoryArticleRow;
import org.newsbeam.model.row.StoryRow;
import org.newsbeam.parquet.TableFiles;
import org.newsbeam.parquet.TableRows;
import org.newsbeam.pipelines.corpus.output.InputRow;
import org.newsbeam.pipelines.corpus.output.Table;

/** All rows that a run wrote. */
record Tables(
    List<ArticleRow> articles,
    List<BlockRow> blocks,
    List<MentionRow> mentions,
    List<ArticleEntityRow> articleEntities,
    List<QuoteRow> quotes,
    List<QuoteMentionRow> mentionedInQuotes,
    List<RejectRow> rejects,
    List<EntityRow> entities,
    List<SpeakerRow> speakers,
    List<SpeakerByOutletRow> speakersByOutlet,
    List<SpeakerByDayRow> speakersByDay,
    List<CooccurrenceRow> cooccurrences,
    List<OutletRow> outlets,
    List<DuplicateRow> duplicates,
    List<QuoteGroupRow> quoteGroups,
    List<StoryArticleRow> stories,
    List<StoryRow> storyRows,
    List<InputRow> inputs) {

  static Tables of(Path output) throws IOException {
    return new Tables(
        rows(output, Table.ARTICLES),
        rows(output, Table.BLOCKS),
        rows(output, Table.MENTIONS),
        rows(output, Table.ARTICLE_ENTITIES),
        rows(output, Table.QUOTES),
        rows(output, Table.MENTIONED_IN_QUOTES),
        rows(output, Table.REJECTS),
        rows(output, Table.ENTITIES),
        rows(output, Table.SPEAKERS),
        rows(output, Table.SPEAKERS_BY_OUTLET),
        rows(output, Table.SPEAKERS_BY_DAY),
        rows(output, Table.COOCCURRENCES),
        rows(output, Table.OUTLETS),
        rows(output, Table.DUPLICATES),
        rows(output, Table.QUOTE_GROUPS),
        rows(output, Table.STORIES),
        rows(output, Table.STORY_ROWS),
        rows(output, Table.INPUTS));
  }

  /** The Parquet files of a table. */
  static List<Path> files(Path output, Table<?> table) throws IOException {
    try (Stream<Path> files = Files.list(output.resolve(table.name()))) {
      return files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
  }

  /** The rows of a table; a value outside its enumeration fails here. */
  static <T> List<T> rows(Path output, Table<T> table) throws IOException {
    List<T> rows = new ArrayList<>();
    for (Path file : files(output, table)) {
      try (TableRows<T> found = TableFiles.read(file.toString(), table.row())) {
        found.forEachRemaining(rows::add);
      }
    }
    return rows;
  }
}
