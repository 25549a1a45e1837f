// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.pair;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.DigestEntity;
import org.newsbeam.aggregate.fold.Splitter;

/**
 * Finds the pairs of entities of an article.
 *
 * @param maxEntities of an article with more entities, those named most often (of equals, those
 *     named first) are paired: the pairs grow with the square of the entities
 */
public record PairSplitter(int maxEntities) implements Splitter<ArticleDigest, PairTotals> {

  @Override
  public void split(ArticleDigest digest, Consumer<PairTotals> pairs) {
    List<DigestEntity> entities =
        digest.entities().stream()
            .filter(entity -> entity.type().isEntity())
            .sorted(Comparator.comparingInt(DigestEntity::mentions).reversed())
            .limit(maxEntities)
            .toList();
    int[][] sentences =
        entities.stream()
            .map(entity -> entity.sentences().stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    for (int i = 0; i < sentences.length; i++) {
      for (int j = i + 1; j < sentences.length; j++) {
        pairs.accept(
            PairTotals.of(
                entities.get(i).entityId(),
                entities.get(j).entityId(),
                entities.get(i).repeated() && entities.get(j).repeated(),
                common(sentences[i], sentences[j])));
      }
    }
  }

  /** How many numbers two ascending arrays have in common. */
  private static int common(int[] a, int[] b) {
    int common = 0;
    int j = 0;
    for (int sentence : a) {
      while (j < b.length && b[j] < sentence) {
        j++;
      }
      if (j < b.length && b[j] == sentence) {
        common++;
      }
    }
    return common;
  }
}
