// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Span;
import org.newsbeam.pipelines.evaluate.gold.Excerpt;

/**
 * A name that was found and is none, or that was missed. A name of which only the end or the type
 * is wrong is two: one wrong, one missed.
 *
 * @param id the article
 * @param what {@code wrong} or {@code missed}
 * @param type what it was found as, or should have been
 * @param begin where it begins, in code points
 * @param end where it ends, in code points
 * @param text its words
 * @param context the words around it
 * @param confidence how sure the finder was; null for a name that was missed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NameError(
    String id,
    String what,
    EntityType type,
    int begin,
    int end,
    String text,
    String context,
    @Nullable Double confidence) {

  /** The errors in one article: what was missed, then what was wrong, each in text order. */
  static List<NameError> of(GoldArticle article, NameMatch match, NameFigures figures) {
    List<NameError> errors = new ArrayList<>();
    for (GoldName name : match.missed()) {
      if (figures.counts(name.type())) {
        errors.add(of(article, "missed", name.type(), name.span(), null));
      }
    }
    for (Mention name : match.wrong()) {
      if (figures.counts(name.type())) {
        errors.add(of(article, "wrong", name.type(), name.span(), name.confidence()));
      }
    }
    return errors;
  }

  private static NameError of(
      GoldArticle article, String what, EntityType type, Span span, @Nullable Double confidence) {
    Excerpt where = Excerpt.of(article.article().text(), span);
    return new NameError(
        article.id(),
        what,
        type,
        where.begin(),
        where.end(),
        where.text(),
        where.context(),
        confidence);
  }
}
