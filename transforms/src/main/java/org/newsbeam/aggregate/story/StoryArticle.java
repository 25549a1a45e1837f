// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.story;

import java.util.Comparator;
import java.util.List;
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
 * @param entities the names of those that it names most, in the order of their letters
 * @param words as {@link org.newsbeam.aggregate.sketch.TopicWords} packs them; weighed, as {@link
 *     WordVector} does
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoryArticle(
    DigestArticle article,
    @Nullable String headline,
    int quotes,
    List<String> entities,
    byte[] words) {

  private static final int ENTITIES = 12;

  static StoryArticle of(ArticleDigest digest) {
    List<String> entities =
        digest.entities().stream()
            .sorted(
                Comparator.comparingInt(DigestEntity::mentions)
                    .reversed()
                    .thenComparing(DigestEntity::name))
            .limit(ENTITIES)
            .map(DigestEntity::name)
            .sorted()
            .distinct()
            .toList();
    return new StoryArticle(
        digest.article(),
        digest.topic().headline(),
        digest.quotes().size(),
        entities,
        digest.topic().words());
  }

  /** The same article, its words weighed. */
  StoryArticle weighed(Rarity rarity) {
    return new StoryArticle(
        article, headline, quotes, entities, WordVector.of(words, rarity).pack());
  }
}
