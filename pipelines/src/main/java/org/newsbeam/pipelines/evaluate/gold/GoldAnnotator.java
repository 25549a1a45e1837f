// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.gold;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.newsbeam.entity.EntityFinder;
import org.newsbeam.entity.file.NameModelFile;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.pipelines.corpus.article.ArticleAnnotator;

/**
 * Annotates articles as a run does. Sentences and tokens that an article has are kept, and names
 * looked for in them. One instance serves one thread.
 */
public final class GoldAnnotator {

  private final ArticleAnnotator articles;
  private final EntityFinder names;

  /** Names are found with {@code nameModels}; with the model that is shipped if there are none. */
  GoldAnnotator(List<NameModelFile> nameModels) {
    articles = new ArticleAnnotator(nameModels, null);
    names = EntityFinder.of(nameModels, null);
  }

  /** The article with what is found in it. */
  AnnotatedArticle annotate(AnnotatedArticle given) {
    return given.sentences().isEmpty() ? articles.annotate(given.article()) : names.find(given);
  }

  /**
   * What is found in each article, in the articles' order. Several threads do the work.
   *
   * @param <G> an article that people have annotated
   * @param <T> what is kept of it and of what was found in it
   * @param article the article without its annotation
   * @param outcome sets what was found beside the annotation
   */
  public static <G, T> List<T> annotateAll(
      List<G> gold,
      Function<G, AnnotatedArticle> article,
      BiFunction<G, AnnotatedArticle, T> outcome,
      List<NameModelFile> nameModels) {
    ThreadLocal<GoldAnnotator> annotators =
        ThreadLocal.withInitial(() -> new GoldAnnotator(nameModels));
    return gold.parallelStream()
        .map(one -> outcome.apply(one, annotators.get().annotate(article.apply(one))))
        .toList();
  }
}
