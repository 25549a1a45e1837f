// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.List;
import org.newsbeam.entity.file.NameModelFile;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.pipelines.evaluate.gold.GoldAnnotator;
import org.newsbeam.pipelines.evaluate.quotes.gold.AttributedArticle;
import org.newsbeam.quote.QuoteExtractor;

/** What each rule for quotes brings: how much worse the figures are without it. */
final class Ablation {

  private record Annotated(AttributedArticle gold, AnnotatedArticle article) {}

  private Ablation() {}

  /**
   * What each rule brings, in the order of {@link QuoteExtractor#rules}.
   *
   * @param nameModels what finds the names; the model that is shipped if there are none
   */
  static List<RuleWorth> worths(List<AttributedArticle> gold, List<NameModelFile> nameModels) {
    List<Annotated> articles =
        GoldAnnotator.annotateAll(gold, AttributedArticle::article, Annotated::new, nameModels);
    QuoteEvaluation all = evaluation(articles);
    return QuoteExtractor.rules().stream()
        .map(
            rule ->
                RuleWorth.of(
                    rule, written(rule, articles), all, evaluation(without(rule, articles))))
        .toList();
  }

  private static List<Annotated> without(String rule, List<Annotated> articles) {
    ThreadLocal<QuoteExtractor> extractors =
        ThreadLocal.withInitial(() -> QuoteExtractor.without(rule));
    return articles.parallelStream()
        .map(one -> new Annotated(one.gold(), extractors.get().extract(one.article())))
        .toList();
  }

  private static QuoteEvaluation evaluation(List<Annotated> articles) {
    return QuoteEvaluation.of(
        articles.parallelStream().map(one -> ArticleScore.of(one.gold(), one.article())).toList());
  }

  private static int written(String rule, List<Annotated> articles) {
    return (int)
        articles.stream()
            .flatMap(one -> one.article().quotes().stream())
            .filter(quote -> quote.attribution().rule().equals(rule))
            .count();
  }
}
