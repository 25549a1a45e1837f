// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import java.util.List;
import java.util.function.Supplier;
import org.newsbeam.entity.EntityFinder;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.pipelines.evaluate.figure.FigureTable;
import org.newsbeam.pipelines.evaluate.gold.GoldAnnotator;

/** What each repair of names brings: the points that are lost where it is left out. */
final class NameAblation {

  private record Read(GoldArticle gold, AnnotatedArticle article) {}

  private NameAblation() {}

  /** A row for each repair, in their order; all names are found with the model that is shipped. */
  static FigureTable table(List<GoldArticle> gold) {
    List<Read> articles =
        GoldAnnotator.annotateAll(gold, GoldArticle::article, Read::new, List.of());
    NameEvaluation all = evaluation(articles, EntityFinder::new);
    FigureTable table = new FigureTable("repair", "names F1", "pairs F1");
    for (String rule : EntityFinder.rules()) {
      NameEvaluation less = evaluation(articles, () -> EntityFinder.without(rule));
      table.add(
          rule,
          all.hasNames() ? points(names(all), names(less)) : null,
          all.hasPeople() ? points(all.people().pairs().f1(), less.people().pairs().f1()) : null);
    }
    return table;
  }

  private static NameEvaluation evaluation(List<Read> articles, Supplier<EntityFinder> finder) {
    ThreadLocal<EntityFinder> finders = ThreadLocal.withInitial(finder);
    return NameEvaluation.of(
        articles.parallelStream()
            .map(one -> new Outcome(one.gold(), finders.get().find(one.article()).mentions()))
            .toList());
  }

  private static double names(NameEvaluation evaluation) {
    return evaluation.names().lines().get(NameFigures.ALL).f1();
  }

  /** The difference in points. */
  private static double points(double all, double less) {
    return 100 * (all - less);
  }
}
