// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean;

import java.util.List;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Block;

/**
 * Cuts an article's text into blocks, says what each one is, and completes the metadata with what
 * the blocks hold. Nothing is deleted: every char that is not white space stands in one block.
 *
 * <p>A parser that knows kinds from markup can later fill in those of the {@link Sheet} before the
 * rules run: a rule only decides what is still undecided.
 */
public final class ArticleCleaner {

  private ArticleCleaner() {}

  /** The article with its blocks, and its metadata completed; what was known already stays. */
  public static AnnotatedArticle clean(Article article) {
    List<Paragraph> paragraphs = ParagraphCutter.cut(article.text());
    Sheet sheet = new Sheet(article.text(), paragraphs, article.metadata());
    if (paragraphs.size() > 1) { // a text without layout says nothing about its parts
      Rules.decide(sheet);
    }
    List<Block> blocks = sheet.blocks();
    return AnnotatedArticle.of(
        article.withMetadata(MetadataFinder.complete(article, blocks)), blocks);
  }
}
