// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.newsbeam.entity.file.NameModelFile;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.pipelines.evaluate.gold.GoldAnnotator;
import org.newsbeam.pipelines.evaluate.quotes.gold.AttributedArticle;

/**
 * How well quotes and their speakers are found in annotated articles.
 *
 * @param articles how many articles there are
 * @param found how many quotes the program finds in them, of each kind
 * @param annotated how many quotes are annotated, of each kind
 * @param spans A: how well text in quotation marks is told to be said
 * @param sources B: how well it is told by whom, as written
 * @param speakers B: how well it is told who that is
 * @param indirect C: how well indirect quotes are found
 * @param overlap D: how well content and sources of all kinds are found
 * @param errors what went wrong, article by article
 */
public record QuoteEvaluation(
    int articles,
    Map<QuoteKind, Integer> found,
    Map<QuoteKind, Integer> annotated,
    SpanFigures spans,
    SourceFigures sources,
    SpeakerFigures speakers,
    IndirectFigures indirect,
    OverlapFigures overlap,
    List<QuoteError> errors) {

  public QuoteEvaluation {
    errors = List.copyOf(errors);
  }

  /**
   * Looks for quotes in articles and measures what is found.
   *
   * @param nameModels what finds the names; the model that is shipped if there are none
   */
  public static QuoteEvaluation of(
      List<AttributedArticle> articles, List<NameModelFile> nameModels) {
    return of(
        GoldAnnotator.annotateAll(
            articles, AttributedArticle::article, ArticleScore::of, nameModels));
  }

  /** Measures what is found in articles. */
  static QuoteEvaluation of(List<ArticleScore> scores) {
    return new QuoteEvaluation(
        scores.size(),
        kinds(scores.stream().flatMap(s -> s.found().stream()).map(FoundQuote::kind).toList()),
        kinds(
            scores.stream().flatMap(s -> s.view().quotes().stream()).map(GoldQuote::kind).toList()),
        SpanFigures.of(scores),
        SourceFigures.of(scores),
        SpeakerFigures.of(scores),
        scores.stream()
            .map(score -> score.indirect().figures())
            .reduce(IndirectFigures.NONE, IndirectFigures::plus),
        scores.stream()
            .map(ArticleScore::overlap)
            .reduce(OverlapFigures.NONE, OverlapFigures::plus),
        scores.stream().flatMap(score -> QuoteErrors.of(score).stream()).toList());
  }

  private static Map<QuoteKind, Integer> kinds(List<QuoteKind> quotes) {
    Map<QuoteKind, Integer> counts = new EnumMap<>(QuoteKind.class);
    for (QuoteKind kind : QuoteKind.values()) {
      counts.put(kind, 0);
    }
    quotes.forEach(kind -> counts.merge(kind, 1, Integer::sum));
    return counts;
  }
}
