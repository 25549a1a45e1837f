// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.credit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbeam.entity.EntityFinder;
import org.newsbeam.language.LanguageAnnotator;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.CreditName;
import org.newsbeam.model.Entity;
import org.newsbeam.model.Mention;

/**
 * Finds the names in bylines, credits, prompts and boilerplate. They are read by themselves, so
 * that the photographer of the captions is nobody whom the article speaks of. One instance serves
 * one thread.
 */
public final class CreditFinder {

  private final LanguageAnnotator language;
  private final EntityFinder entities;
  private final boolean counted;

  /**
   * @param counted whether such names have entities, and so count in all tables
   */
  public CreditFinder(LanguageAnnotator language, EntityFinder entities, boolean counted) {
    this.language = language;
    this.entities = entities;
    this.counted = counted;
  }

  /** The article, whose own names are found, with its credits. */
  public AnnotatedArticle find(AnnotatedArticle article) {
    if (article.blocks().stream().noneMatch(block -> block.kind().isCredit())) {
      return article;
    }
    AnnotatedArticle blocks = AnnotatedArticle.of(article.article(), article.blocks());
    AnnotatedArticle named = entities.find(language.annotate(blocks, BlockKind::isCredit));
    List<Entity> all = new ArrayList<>(article.entities());
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      places.put(all.get(i).entityId(), i);
    }
    List<CreditName> credits = new ArrayList<>();
    for (Mention mention : named.mentions()) {
      CreditName name =
          new CreditName(
              mention.span(),
              mention.type(),
              mention.block(),
              Mention.NO_ENTITY,
              mention.confidence());
      if (counted && mention.entity() != Mention.NO_ENTITY) {
        Entity entity = named.entities().get(mention.entity());
        Integer place = places.putIfAbsent(entity.entityId(), all.size());
        if (place == null) {
          place = all.size();
          all.add(entity);
        }
        name = name.withEntity(place);
      }
      credits.add(name);
    }
    return article.withCredits(credits, all);
  }
}
