// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.List;
import org.newsbeam.entity.file.NameModelFile;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.pipelines.evaluate.figure.FigureTable;
import org.newsbeam.pipelines.evaluate.gold.GoldAnnotator;
import org.newsbeam.pipelines.evaluate.quotes.gold.AttributedArticle;
import org.newsbeam.quote.QuoteExtractor;

/** What each rule for quotes brings: how much worse the figures are without it. */
final class Ablation {

  private static final double PERCENT = 100;

  private record Annotated(AttributedArticle gold, AnnotatedArticle article) {}

  private Ablation() {}

  /**
   * A line for each rule: the quotes that it wrote, and the points of F1 (marked spans, sources,
   * indirect quotes, words of content) and of accuracy (speakers) that it brings.
   *
   * @param nameModels what finds the names; the model that is shipped if there are none
   */
  static FigureTable table(List<AttributedArticle> gold, List<NameModelFile> nameModels) {
    List<Annotated> articles =
        GoldAnnotator.annotateAll(gold, AttributedArticle::article, Annotated::new, nameModels);
    QuoteEvaluation all = evaluation(articles);
    FigureTable table =
        new FigureTable(
            "rule", "quotes", "A spans", "B lenient", "B speaker", "C relation", "D words");
    for (String rule : QuoteExtractor.rules()) {
      QuoteEvaluation without = evaluation(without(rule, articles));
      table.add(
          rule,
          written(rule, articles),
          points(all.spans().spans().f1() - without.spans().spans().f1()),
          points(all.sources().lenient().f1() - without.sources().lenient().f1()),
          points(speakers(all) - speakers(without)),
          points(all.indirect().relation().f1() - without.indirect().relation().f1()),
          points(all.overlap().content().f1() - without.overlap().content().f1()));
    }
    return table;
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

  private static double speakers(QuoteEvaluation evaluation) {
    Double percent = evaluation.speakers().groups().get("all").accuracy().percent();
    return percent == null ? 0 : percent / PERCENT;
  }

  private static double points(double difference) {
    return PERCENT * difference;
  }
}
