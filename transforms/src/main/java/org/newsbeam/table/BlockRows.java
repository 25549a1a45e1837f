// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.table;

import java.util.ArrayList;
import java.util.List;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Block;
import org.newsbeam.model.row.BlockRow;
import org.newsbeam.model.row.Range;

/** The rows of {@code blocks}. */
final class BlockRows {

  private BlockRows() {}

  static List<BlockRow> of(AnnotatedArticle annotated, CodePoints points) {
    List<BlockRow> rows = new ArrayList<>();
    for (int i = 0; i < annotated.blocks().size(); i++) {
      Block block = annotated.blocks().get(i);
      Range range = points.of(block.span());
      rows.add(
          new BlockRow(
              annotated.article().articleId(),
              i,
              block.kind(),
              range.begin(),
              range.end(),
              block.span().in(annotated.text()),
              block.rule(),
              block.sharedBy() == 0 ? null : block.sharedBy()));
    }
    return rows;
  }
}
