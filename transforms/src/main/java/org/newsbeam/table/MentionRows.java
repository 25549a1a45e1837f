// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.table;

import java.util.ArrayList;
import java.util.List;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.row.MentionRow;
import org.newsbeam.model.row.Range;

/** The rows of {@code mentions}. */
final class MentionRows {

  private MentionRows() {}

  static List<MentionRow> of(AnnotatedArticle annotated, CodePoints points) {
    Metadata known = annotated.article().metadata();
    List<MentionRow> rows = new ArrayList<>();
    for (int i = 0; i < annotated.mentions().size(); i++) {
      Mention mention = annotated.mentions().get(i);
      boolean meant = mention.entity() != Mention.NO_ENTITY;
      Range range = points.of(mention.span());
      rows.add(
          new MentionRow(
              annotated.article().articleId(),
              known.outlet(),
              known.publishedAt(),
              i,
              range.begin(),
              range.end(),
              mention.span().in(annotated.text()),
              mention.type(),
              mention.sentence(),
              mention.block(),
              meant ? mention.entity() : null,
              meant ? annotated.entities().get(mention.entity()).entityId() : null,
              mention.confidence()));
    }
    return rows;
  }
}
