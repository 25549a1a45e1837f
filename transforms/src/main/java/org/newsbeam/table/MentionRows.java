// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.CreditName;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Span;
import org.newsbeam.model.row.MentionRow;
import org.newsbeam.model.row.Range;

/** The rows of {@code mentions}, those in credits among the others. */
final class MentionRows {

  private final AnnotatedArticle annotated;
  private final CodePoints points;
  private final List<MentionRow> rows = new ArrayList<>();

  private MentionRows(AnnotatedArticle annotated, CodePoints points) {
    this.annotated = annotated;
    this.points = points;
  }

  static List<MentionRow> of(AnnotatedArticle annotated, CodePoints points) {
    return new MentionRows(annotated, points).inTextOrder();
  }

  private List<MentionRow> inTextOrder() {
    int credit = 0;
    for (Mention mention : annotated.mentions()) {
      credit = addCredits(credit, mention.span().begin());
      add(
          mention.span(),
          mention.type(),
          mention.sentence(),
          mention.block(),
          mention.entity(),
          mention.confidence());
    }
    addCredits(credit, Integer.MAX_VALUE);
    return rows;
  }

  /** Adds the names in credits from one on that stand before a place; gives the next one. */
  private int addCredits(int from, int before) {
    List<CreditName> credits = annotated.credits();
    int next = from;
    while (next < credits.size() && credits.get(next).span().begin() < before) {
      CreditName name = credits.get(next++);
      add(name.span(), name.type(), null, name.block(), name.entity(), name.confidence());
    }
    return next;
  }

  private void add(
      Span span,
      EntityType type,
      @Nullable Integer sentence,
      int block,
      int entity,
      double confidence) {
    Metadata known = annotated.article().metadata();
    boolean meant = entity != Mention.NO_ENTITY;
    Range range = points.of(span);
    rows.add(
        new MentionRow(
            annotated.article().articleId(),
            known.outlet(),
            known.publishedAt(),
            rows.size(),
            range.begin(),
            range.end(),
            span.in(annotated.text()),
            type,
            sentence,
            block,
            meant ? entity : null,
            meant ? annotated.entities().get(entity).entityId() : null,
            confidence));
  }
}
