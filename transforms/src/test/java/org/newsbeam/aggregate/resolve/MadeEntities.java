// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import java.util.List;
import java.util.stream.Stream;
import org.newsbeam.aggregate.count.NameCounts;
import org.newsbeam.aggregate.count.OutletSet;
import org.newsbeam.aggregate.count.Period;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.row.AliasCount;

/** Entities for tests. */
final class MadeEntities {

  private MadeEntities() {}

  static EntityTotals entity(
      String id, String name, EntityType type, long articles, String... aliases) {
    NameCounts written = NameCounts.of(name);
    for (String alias : aliases) {
      written = written.merge(NameCounts.of(alias));
    }
    return new EntityTotals(
        id,
        new NameCounts(List.of(new AliasCount(name, articles))),
        type,
        written,
        articles,
        articles,
        articles,
        0,
        0,
        OutletSet.NONE,
        Period.UNKNOWN,
        Context.NONE);
  }

  /** The same person or body, named beside those with these ids. */
  static EntityTotals beside(EntityTotals entity, String... ids) {
    return new EntityTotals(
        entity.entityId(),
        entity.names(),
        entity.type(),
        entity.aliases(),
        entity.articles(),
        entity.distinct(),
        entity.mentions(),
        entity.quotes(),
        entity.distinctQuotes(),
        entity.outlets(),
        entity.period(),
        Context.of(Stream.of(ids).mapToInt(Context::number).toArray(), -1));
  }
}
