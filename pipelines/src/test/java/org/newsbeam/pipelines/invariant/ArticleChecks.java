// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import java.util.stream.Collectors;
import org.newsbeam.model.Ids;
import org.newsbeam.model.row.ArticleRow;
import org.newsbeam.model.row.BlockRow;

/** What must hold of an article and its blocks. */
final class ArticleChecks {

  private final Ledger ledger;

  ArticleChecks(Ledger ledger) {
    this.ledger = ledger;
  }

  void check(ArticleRows rows) {
    ArticleRow article = rows.article();
    check(
        "articles: article_id follows from source_uri and record",
        article,
        article.articleId().equals(Ids.articleId(article.sourceUri(), article.record())));
    check(
        "articles: content_hash follows from the text",
        article,
        article.contentHash().equals(Ids.of(article.text())));
    check("articles: the text is not blank", article, !article.text().isBlank());
    check(
        "articles: no half of a surrogate pair",
        article,
        article.toString().codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff));
    check("articles: record is 0 or more", article, article.record() >= 0);
    check(
        "articles: language is a code of two letters, or three",
        article,
        article.language() == null || article.language().matches("[a-z]{2,3}"));
    check(
        "articles: no column is empty or has space around",
        article,
        isNeat(article.sourceId())
            && isNeat(article.outlet())
            && isNeat(article.url())
            && isNeat(article.section())
            && isNeat(article.headline())
            && isNeat(article.standfirst())
            && isNeat(article.wireCredit())
            && isNeat(article.dateline())
            && article.bylines().stream().allMatch(ArticleChecks::isNeat));
    check("articles: blocks counts blocks", article, article.blocks() == rows.blocks().size());
    check(
        "articles: mentions counts mentions",
        article,
        article.mentions()
            == rows.mentions().stream()
                .filter(m -> m.sentence() != null || m.entity() != null)
                .count());
    check("articles: quotes counts quotes", article, article.quotes() == rows.quotes().size());
    check(
        "articles: each sentence has a token",
        article,
        article.sentences() >= 0 && article.tokens() >= article.sentences());
    check(
        "articles: body holds the words of the body blocks",
        article,
        letters(article.body()).equals(bodyLetters(rows)));
    checkBlocks(rows);
  }

  private void checkBlocks(ArticleRows rows) {
    int end = 0;
    for (int i = 0; i < rows.blocks().size(); i++) {
      BlockRow block = rows.blocks().get(i);
      check("blocks: numbered from 0", rows.article(), block, block.block() == i);
      check(
          "blocks: text stands between the offsets",
          rows.article(),
          block,
          block.text().equals(rows.between(block.begin(), block.end())));
      check("blocks: in text order without overlap", rows.article(), block, block.begin() >= end);
      check(
          "blocks: nothing but white space between blocks",
          rows.article(),
          block,
          block.begin() <= end || isWhite(rows.between(end, block.begin())));
      check("blocks: a rule decided", rows.article(), block, !block.rule().isBlank());
      check(
          "blocks: shared_by is null or counts articles",
          rows.article(),
          block,
          block.sharedBy() == null || block.sharedBy() > 0);
      end = block.end();
    }
    check(
        "blocks: nothing but white space after the last block",
        rows.article(),
        end == rows.codePoints().length || isWhite(rows.between(end, rows.codePoints().length)));
  }

  private static boolean isNeat(String value) {
    return value == null || (!value.isEmpty() && value.equals(value.strip()));
  }

  /** White space, and what is as little to be seen. */
  private static boolean isWhite(String text) {
    return letters(text).isEmpty();
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(c -> c > ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> c != 0x85 && c != 0xfeff && c != 0x200b)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String bodyLetters(ArticleRows rows) {
    return rows.blocks().stream()
        .filter(block -> block.kind().isArticle())
        .map(block -> letters(block.text()))
        .collect(Collectors.joining());
  }

  private void check(String rule, ArticleRow article, boolean holds) {
    ledger.check(rule, holds, article.sourceUri(), article);
  }

  private void check(String rule, ArticleRow article, BlockRow block, boolean holds) {
    ledger.check(rule, holds, article.sourceUri(), block);
  }
}
