// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newsbeam.model.LeftOut;
import org.newsbeam.model.row.ArticleEntityRow;
import org.newsbeam.model.row.ArticleRow;
import org.newsbeam.model.row.BlockRow;
import org.newsbeam.model.row.MentionRow;
import org.newsbeam.model.row.QuoteRow;
import org.newsbeam.model.row.Range;

/** The rows of one article, each table in its order. */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
record ArticleRows(
    ArticleRow article,
    int[] codePoints,
    List<BlockRow> blocks,
    List<MentionRow> mentions,
    List<ArticleEntityRow> entities,
    List<QuoteRow> quotes) {

  /** The rows of each article. */
  static List<ArticleRows> of(Tables tables) {
    Map<String, List<BlockRow>> blocks =
        tables.blocks().stream().collect(groupingBy(BlockRow::articleId));
    Map<String, List<MentionRow>> mentions =
        tables.mentions().stream().collect(groupingBy(MentionRow::articleId));
    Map<String, List<ArticleEntityRow>> entities =
        tables.articleEntities().stream().collect(groupingBy(ArticleEntityRow::articleId));
    Map<String, List<QuoteRow>> quotes =
        tables.quotes().stream().collect(groupingBy(QuoteRow::articleId));
    List<ArticleRows> articles = new ArrayList<>();
    for (ArticleRow article : tables.articles()) {
      String id = article.articleId();
      articles.add(
          new ArticleRows(
              article,
              article.text().codePoints().toArray(),
              sorted(blocks.getOrDefault(id, List.of()), BlockRow::block),
              sorted(mentions.getOrDefault(id, List.of()), MentionRow::mention),
              sorted(entities.getOrDefault(id, List.of()), ArticleEntityRow::entity),
              quotes.getOrDefault(id, List.of())));
    }
    return articles;
  }

  private static <T> List<T> sorted(List<T> rows, java.util.function.ToIntFunction<T> place) {
    return rows.stream().sorted(Comparator.comparingInt(place)).toList();
  }

  /** The words between two code points; what no text holds if the offsets are impossible. */
  String between(int begin, int end) {
    if (begin < 0 || begin >= end || end > codePoints.length) {
      return "\uffff no such stretch";
    }
    String written = new String(codePoints, begin, end - begin);
    if (blocks.stream().allMatch(ArticleRows::isWritten)) {
      return written;
    }
    int from = new String(codePoints, 0, begin).length();
    LeftOut leftOut = LeftOut.of(article.text());
    return LeftOut.without(article.text())
        .substring(leftOut.read(from), leftOut.read(from + written.length()));
  }

  /** Whether nothing was left out of the words of a block. */
  private static boolean isWritten(BlockRow block) {
    return block.text().codePointCount(0, block.text().length()) == block.end() - block.begin();
  }

  String between(Range range) {
    return between(range.begin(), range.end());
  }

  /** Whether a row of another table repeats what the article says. */
  boolean isOf(Object outlet, Object publishedAt) {
    return Objects.equals(outlet, article.outlet())
        && Objects.equals(publishedAt, article.publishedAt());
  }

  boolean hasBlock(int block, int begin, int end) {
    return isIn(block, begin, end) && blocks.get(block).kind().isRead();
  }

  /** Whether there is a credit of this number that holds the place. */
  boolean hasCredit(int block, int begin, int end) {
    return isIn(block, begin, end) && blocks.get(block).kind().isCredit();
  }

  private boolean isIn(int block, int begin, int end) {
    return block >= 0
        && block < blocks.size()
        && blocks.get(block).begin() <= begin
        && end <= blocks.get(block).end();
  }
}
