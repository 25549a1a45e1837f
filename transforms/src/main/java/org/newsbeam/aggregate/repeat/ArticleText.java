// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.repeat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.DigestArticle;
import org.newsbeam.aggregate.fold.Partial;
import org.newsbeam.model.Ids;
import org.newsbeam.model.row.DuplicateRow;

/** That an article has a text, told by its hash: those of one text are copies. */
public record ArticleText(DigestArticle article) implements Partial<ArticleText> {

  private static final double EQUAL = 1;

  /** The text of one article. */
  public static void split(ArticleDigest digest, Consumer<ArticleText> parts) {
    parts.accept(new ArticleText(digest.article()));
  }

  /**
   * The rows of all groups of equal texts: most texts are found once, and then there is none.
   *
   * @param sorted articles in the order of their keys
   */
  public static void copies(Iterable<ArticleText> sorted, Consumer<DuplicateRow> rows) {
    List<DigestArticle> group = new ArrayList<>();
    for (ArticleText text : sorted) {
      if (!group.isEmpty() && !group.get(0).contentHash().equals(text.group())) {
        finish(group, rows);
      }
      group.add(text.article);
    }
    finish(group, rows);
  }

  private static void finish(List<DigestArticle> group, Consumer<DuplicateRow> rows) {
    if (group.size() > 1) {
      DigestArticle lead = Collections.min(group);
      String groupId = Ids.of("equal-texts", lead.contentHash());
      for (DigestArticle article : group) {
        rows.accept(new DuplicateRow(groupId, article.articleId(), EQUAL, article.equals(lead)));
      }
    }
    group.clear();
  }

  @Override
  public String key() {
    return article.contentHash() + "\0" + article.articleId();
  }

  /** All articles of one text come to one bucket. */
  @Override
  public String group() {
    return article.contentHash();
  }

  @Override
  public ArticleText merge(ArticleText other) {
    return article.compareTo(other.article) <= 0 ? this : other;
  }
}
