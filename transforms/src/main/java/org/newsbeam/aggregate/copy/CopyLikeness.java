// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.copy;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.newsbeam.aggregate.alike.Likeness;
import org.newsbeam.aggregate.digest.DigestArticle;
import org.newsbeam.model.CopyRelation;

/** That an article is a copy of an earlier one. */
final class CopyLikeness implements Likeness<SketchedArticle> {

  private static final long serialVersionUID = 1;

  private static final double CUT = 0.8;

  @Override
  public String place(SketchedArticle article) {
    return article.article().place();
  }

  @Override
  public Collection<Long> keys(SketchedArticle article) {
    return article.sketch().keys();
  }

  @Override
  public Comparison<SketchedArticle> with(SketchedArticle second) {
    Runs runs = Runs.of(second.sketch());
    return first -> match(first, second, runs);
  }

  private static Optional<Match> match(SketchedArticle first, SketchedArticle second, Runs runs) {
    if (first.sketch().equals(second.sketch())) {
      return Optional.of(new Match(1, new CopyDetail(1, CopyRelation.EQUAL).encode()));
    }
    Overlap overlap = Overlap.of(Runs.of(first.sketch()), runs);
    if (!CopyRule.holds(overlap)) {
      return Optional.empty();
    }
    CopyDetail detail = new CopyDetail(overlap.containment(), relation(first, second));
    return Optional.of(new Match(overlap.similarity(), detail.encode()));
  }

  private static CopyRelation relation(SketchedArticle lead, SketchedArticle copy) {
    if (isUpdate(lead.article(), copy.article())) {
      return CopyRelation.UPDATED;
    }
    int own = copy.sketch().runs().length;
    int leads = lead.sketch().runs().length;
    return own <= CUT * leads
        ? CopyRelation.SHORTENED
        : leads <= CUT * own ? CopyRelation.EXTENDED : CopyRelation.COPY;
  }

  private static boolean isUpdate(DigestArticle lead, DigestArticle copy) {
    Instant before = lead.publishedAt();
    Instant after = copy.publishedAt();
    return lead.outlet() != null
        && lead.outlet().equals(copy.outlet())
        && before != null
        && after != null
        && before.isBefore(after);
  }
}
