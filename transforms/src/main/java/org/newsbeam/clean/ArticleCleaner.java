// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean;

import java.util.List;
import org.newsbeam.clean.metadata.MetadataFinder;
import org.newsbeam.clean.paragraph.Paragraph;
import org.newsbeam.clean.paragraph.ParagraphCutter;
import org.newsbeam.clean.rule.Rules;
import org.newsbeam.clean.sheet.Sheet;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;

/**
 * Cuts an article's text into blocks, says what each one is, and completes the metadata with what
 * the blocks hold. Nothing is deleted: every char that is not white space stands in one block.
 *
 * <p>Where markup told the blocks, those are the paragraphs, and the kinds it gave stay: a rule
 * only decides what is still undecided.
 */
public final class ArticleCleaner {

  private ArticleCleaner() {}

  /** The article with its blocks, and its metadata completed; what was known already stays. */
  public static AnnotatedArticle clean(Article article) {
    List<Paragraph> paragraphs = paragraphs(article);
    Sheet sheet = new Sheet(article.text(), paragraphs, article.metadata());
    markUp(sheet, article.layout());
    if (paragraphs.size() > 1) { // a text without layout says nothing about its parts
      Rules.decide(sheet, !article.layout().isEmpty());
    }
    List<Block> blocks = sheet.blocks();
    return AnnotatedArticle.of(
        article.withMetadata(MetadataFinder.complete(article, blocks)), blocks);
  }

  private static List<Paragraph> paragraphs(Article article) {
    return article.layout().isEmpty()
        ? ParagraphCutter.cut(article.text())
        : article.layout().stream()
            .map(block -> Paragraph.of(article.text(), block.span(), 0, false))
            .toList();
  }

  private static void markUp(Sheet sheet, List<Block> layout) {
    for (int i = 0; i < layout.size(); i++) {
      Block block = layout.get(i);
      if (block.kind() != BlockKind.BODY) {
        sheet.decide(i, block.kind(), block.rule());
      }
    }
  }
}
