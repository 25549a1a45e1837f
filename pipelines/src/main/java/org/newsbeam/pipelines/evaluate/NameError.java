// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Span;

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

  /** How many code points on either side are context. */
  private static final int CONTEXT = 60;

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
    String text = article.article().text();
    int begin = text.codePointCount(0, span.begin());
    int end = begin + text.codePointCount(span.begin(), span.end());
    return new NameError(
        article.id(), what, type, begin, end, span.in(text), context(text, span), confidence);
  }

  private static String context(String text, Span span) {
    int before = Math.min(CONTEXT, text.codePointCount(0, span.begin()));
    int after = Math.min(CONTEXT, text.codePointCount(span.end(), text.length()));
    return text.substring(
        text.offsetByCodePoints(span.begin(), -before), text.offsetByCodePoints(span.end(), after));
  }
}
