// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.output;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.newsbeam.model.row.ArticleEntityRow;
import org.newsbeam.model.row.ArticleRow;
import org.newsbeam.model.row.BlockRow;
import org.newsbeam.model.row.CooccurrenceRow;
import org.newsbeam.model.row.Description;
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

/**
 * A table that Newsbeam writes.
 *
 * @param name the folder below the output folder that holds its files
 * @param row the record whose components are its columns
 */
public record Table<T>(String name, Class<T> row) {

  private static final String COLUMN = "newsbeam.column.";

  public static final Table<ArticleRow> ARTICLES = new Table<>("articles", ArticleRow.class);
  public static final Table<BlockRow> BLOCKS = new Table<>("blocks", BlockRow.class);
  public static final Table<MentionRow> MENTIONS = new Table<>("mentions", MentionRow.class);
  public static final Table<ArticleEntityRow> ARTICLE_ENTITIES =
      new Table<>("article_entities", ArticleEntityRow.class);
  public static final Table<QuoteRow> QUOTES = new Table<>("quotes", QuoteRow.class);
  public static final Table<QuoteMentionRow> MENTIONED_IN_QUOTES =
      new Table<>("mentioned_in_quotes", QuoteMentionRow.class);
  public static final Table<RejectRow> REJECTS = new Table<>("rejects", RejectRow.class);
  public static final Table<EntityRow> ENTITIES = new Table<>("entities", EntityRow.class);
  public static final Table<SpeakerRow> SPEAKERS = new Table<>("speakers", SpeakerRow.class);
  public static final Table<SpeakerByOutletRow> SPEAKERS_BY_OUTLET =
      new Table<>("speakers_by_outlet", SpeakerByOutletRow.class);
  public static final Table<SpeakerByDayRow> SPEAKERS_BY_DAY =
      new Table<>("speakers_by_day", SpeakerByDayRow.class);
  public static final Table<CooccurrenceRow> COOCCURRENCES =
      new Table<>("cooccurrences", CooccurrenceRow.class);
  public static final Table<OutletRow> OUTLETS = new Table<>("outlets", OutletRow.class);
  public static final Table<DuplicateRow> DUPLICATES =
      new Table<>("duplicates", DuplicateRow.class);
  public static final Table<QuoteGroupRow> QUOTE_GROUPS =
      new Table<>("quote_groups", QuoteGroupRow.class);
  public static final Table<StoryArticleRow> STORIES =
      new Table<>("stories", StoryArticleRow.class);
  public static final Table<StoryRow> STORY_ROWS = new Table<>("story_rows", StoryRow.class);

  public static final Table<InputRow> INPUTS = new Table<>("inputs", InputRow.class);

  /** The tables with rows of one article each. */
  public static final List<Table<?>> OF_ARTICLES =
      List.of(ARTICLES, BLOCKS, MENTIONS, ARTICLE_ENTITIES, QUOTES, MENTIONED_IN_QUOTES, REJECTS);

  /** The tables over the whole corpus. */
  public static final List<Table<?>> OF_CORPUS =
      List.of(
          ENTITIES,
          SPEAKERS,
          SPEAKERS_BY_OUTLET,
          SPEAKERS_BY_DAY,
          COOCCURRENCES,
          OUTLETS,
          DUPLICATES,
          QUOTE_GROUPS,
          STORIES,
          STORY_ROWS);

  /** What the pipeline of a run writes. */
  public static final List<Table<?>> OF_PIPELINE =
      Stream.concat(OF_ARTICLES.stream(), OF_CORPUS.stream()).toList();

  /** All that a run leaves behind. */
  public static final List<Table<?>> OF_RUN =
      Stream.concat(OF_PIPELINE.stream(), Stream.of(INPUTS)).toList();

  /** What one of its rows stands for. */
  public String description() {
    return row.getAnnotation(Description.class).value();
  }

  /** Whether a pair of a file's footer, by its key, describes a column of a table of ours. */
  public static boolean describes(String key) {
    return key.startsWith(COLUMN);
  }

  /** The description of each column, under the key {@code newsbeam.column.NAME}. */
  Map<String, String> descriptions() {
    Map<String, String> descriptions = new LinkedHashMap<>();
    for (RecordComponent column : row.getRecordComponents()) {
      descriptions.put(COLUMN + column(column), column.getAnnotation(Description.class).value());
    }
    return descriptions;
  }

  /** The name of the column that a record's component is. */
  public static String column(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
