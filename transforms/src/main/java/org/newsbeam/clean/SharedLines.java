// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.repeat.SharedLine;

/** The lines that many articles of an outlet have: no article's own words, but its paper's. */
public final class SharedLines {

  /** None are known. */
  public static final SharedLines NONE = new SharedLines(Map.of());

  private static final String RULE = "corpus-line";

  private final Map<Long, Long> articles;

  private SharedLines(Map<Long, Long> articles) {
    this.articles = articles;
  }

  /** These lines. */
  public static SharedLines of(Iterable<SharedLine> lines) {
    Map<Long, Long> articles = new HashMap<>();
    lines.forEach(line -> articles.put(line.line(), line.articles()));
    return new SharedLines(articles);
  }

  /**
   * The article with such blocks as boilerplate. One that would lose most of its body keeps it all:
   * it is one of many versions of a story.
   */
  public AnnotatedArticle mark(AnnotatedArticle cleaned) {
    if (articles.isEmpty()) {
      return cleaned;
    }
    List<Block> marked = new ArrayList<>();
    long body = 0;
    long lost = 0;
    for (Block block : cleaned.blocks()) {
      Optional<Long> shared = count(cleaned, block);
      boolean furniture = shared.isPresent() && mayBeFurniture(block.kind());
      body += block.kind().isArticle() ? block.span().length() : 0;
      lost += furniture && block.kind().isArticle() ? block.span().length() : 0;
      marked.add(
          new Block(
              furniture ? BlockKind.BOILERPLATE : block.kind(),
              block.span(),
              furniture ? RULE : block.rule(),
              shared.orElse(block.sharedBy())));
    }
    return 2 * lost > body ? cleaned : AnnotatedArticle.of(cleaned.article(), marked);
  }

  private Optional<Long> count(AnnotatedArticle cleaned, Block block) {
    return LineHashes.of(cleaned.article().metadata().outlet(), block.span().in(cleaned.text()))
        .map(articles::get);
  }

  private static boolean mayBeFurniture(BlockKind kind) {
    return kind.isRead() && kind != BlockKind.HEADLINE;
  }
}
