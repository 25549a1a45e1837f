// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.util.ArrayList;
import java.util.List;
import org.newsbeam.language.LanguageAnnotator;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Span;

/** Articles made of a text in which each line is a block. */
public final class Articles {

  private static final LanguageAnnotator ANNOTATOR = new LanguageAnnotator();

  private Articles() {}

  /** The article with its sentences and tokens. */
  public static AnnotatedArticle of(String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block(BlockKind.BODY, new Span(begin, begin + line.length()), "line"));
      }
      begin += line.length() + 1;
    }
    Article article = Article.of("test.txt", 0, Metadata.NONE, text);
    return ANNOTATOR.annotate(AnnotatedArticle.of(article, blocks));
  }

  /** The article with its entities too. */
  static AnnotatedArticle annotated(EntityFinder finder, String text) {
    return finder.find(of(text));
  }
}
