// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.DigestArticle;
import org.newsbeam.aggregate.digest.DigestEntity;

/**
 * What stories need of an article.
 *
 * @param article where it is from
 * @param headline its title
 * @param quotes how many it has
 * @param entities those that it names most, each id once
 * @param words as {@link org.newsbeam.aggregate.sketch.TopicWords} packs them; weighed, as {@link
 *     WordVector} does
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoryArticle(
    DigestArticle article,
    @Nullable String headline,
    int quotes,
    List<EntityName> entities,
    byte[] words) {

  private static final int ENTITIES = 12;

  static StoryArticle of(ArticleDigest digest) {
    List<EntityName> entities =
        digest.entities().stream()
            .sorted(
                Comparator.comparingInt(DigestEntity::mentions)
                    .reversed()
                    .thenComparing(DigestEntity::name)
                    .thenComparing(DigestEntity::entityId))
            .limit(ENTITIES)
            .map(entity -> new EntityName(entity.entityId(), entity.name()))
            .toList();
    return new StoryArticle(
        digest.article(),
        digest.topic().headline(),
        digest.quotes().size(),
        entities,
        digest.topic().words());
  }

  /** Roughly how much room it takes, in hundreds of bytes. */
  int weight() {
    return 4 + 2 * entities.size() + words.length / 100;
  }

  /**
   * The same article, its words weighed, its entities by their canonical ids.
   *
   * @param fullNames the ids of short names, each with that of the full name
   */
  StoryArticle weighed(Rarity rarity, Map<String, String> fullNames) {
    Map<String, EntityName> canonical = new TreeMap<>();
    for (EntityName entity : entities) {
      String id = fullNames.getOrDefault(entity.entityId(), entity.entityId());
      canonical.putIfAbsent(id, new EntityName(id, entity.name()));
    }
    return new StoryArticle(
        article,
        headline,
        quotes,
        List.copyOf(canonical.values()),
        WordVector.of(words, rarity).pack());
  }
}
