// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.pipelines.evaluate.figure.Counts;
import org.newsbeam.pipelines.evaluate.quotes.text.SourceForm;

/**
 * How well sources are found of candidates that are quotes and whose source is annotated.
 *
 * @param lenient sources that are leniently right; found is every source given, that of a false
 *     quote too, but none where no source is annotated
 * @param strict the same, strictly right
 * @param groups all such candidates, then those by kind, then those by the form of their source
 * @param coverage the found ones that have a source at all
 */
public record SourceFigures(
    Counts lenient, Counts strict, Map<String, Group> groups, Share coverage) {

  /**
   * Some candidates.
   *
   * @param gold how many there are
   * @param lenient of those found, those whose source is leniently right
   * @param strict of those found, those whose source is strictly right
   */
  public record Group(int gold, Share lenient, Share strict) {

    static Group of(List<JudgedSpan> spans) {
      List<JudgedSpan> found = spans.stream().filter(JudgedSpan::isFound).toList();
      return new Group(
          spans.size(),
          Share.of(found, span -> span.source() != null && span.source().isLenient()),
          Share.of(found, span -> span.source() != null && span.source().isStrict()));
    }
  }

  static SourceFigures of(List<ArticleScore> articles) {
    List<JudgedSpan> all = articles.stream().flatMap(score -> score.spans().stream()).toList();
    List<JudgedSpan> sourced = all.stream().filter(span -> span.source() != null).toList();
    int claimed = Share.of(sourced, JudgedSpan::isClaimedForSomebody).part();
    claimed += Share.of(all, span -> !span.isQuote() && span.isClaimedForSomebody()).part();
    for (ArticleScore article : articles) {
      claimed += Share.of(article.falseQuotes(), quote -> quote.source() != null).part();
    }
    Map<String, Group> groups = new LinkedHashMap<>();
    groups.put("all", Group.of(sourced));
    groups.put("direct", group(sourced, span -> span.is(QuoteKind.DIRECT)));
    groups.put("mixed", group(sourced, span -> span.is(QuoteKind.MIXED)));
    groups.put("pronoun", group(sourced, span -> hasForm(span, SourceForm.PRONOUN)));
    groups.put("name", group(sourced, span -> hasForm(span, SourceForm.NAME)));
    groups.put("noun", group(sourced, span -> hasForm(span, SourceForm.NOUN)));
    Group whole = groups.get("all");
    return new SourceFigures(
        new Counts(whole.lenient().part(), claimed, sourced.size()),
        new Counts(whole.strict().part(), claimed, sourced.size()),
        groups,
        Share.of(
            sourced.stream().filter(JudgedSpan::isFound).toList(),
            JudgedSpan::isClaimedForSomebody));
  }

  private static Group group(List<JudgedSpan> spans, Predicate<JudgedSpan> isIn) {
    return Group.of(spans.stream().filter(isIn).toList());
  }

  private static boolean hasForm(JudgedSpan span, SourceForm form) {
    return span.source() != null && span.source().form() == form;
  }
}
