// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.Test;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.Made;
import org.newsbeam.aggregate.fold.Partial;
import org.newsbeam.aggregate.fold.Splitter;
import org.newsbeam.aggregate.pair.PairSplitter;
import org.newsbeam.aggregate.resolve.EntityTotals;
import org.newsbeam.aggregate.resolve.NameVariants;
import org.newsbeam.aggregate.resolve.ShortForm;
import org.newsbeam.aggregate.total.CanonicalTotals;
import org.newsbeam.aggregate.total.OutletTotals;

/** That no partial shows in which order, and in which groups, its articles came. */
public final class PartialTest {

  private static final List<ArticleDigest> DIGESTS = Made.digests(200, 1);

  @Test
  public void entitiesDoNotDependOnTheOrder() {
    assertOrderFree(split(DIGESTS, EntityTotals::split));
  }

  @Test
  public void canonicalEntitiesDoNotDependOnTheOrder() {
    assertOrderFree(split(DIGESTS, CanonicalTotals::split));
  }

  @Test
  public void pairsDoNotDependOnTheOrder() {
    assertOrderFree(split(DIGESTS, new PairSplitter(6)));
  }

  @Test
  public void outletsDoNotDependOnTheOrder() {
    assertOrderFree(split(DIGESTS, OutletTotals::split));
  }

  @Test
  public void shortFormsAndVariantsDoNotDependOnTheOrder() {
    List<EntityTotals> entities = new ArrayList<>();
    for (int i = 0; i < 100; i++) { // more than the candidates that are kept
      String id = "id" + i;
      for (EntityTotals entity : fold(split(DIGESTS.subList(i, i + 9), EntityTotals::split))) {
        entities.add(
            new EntityTotals(
                id + entity.entityId(),
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
                entity.context()));
      }
    }
    assertOrderFree(split(entities, ShortForm::split));
    assertOrderFree(split(entities, NameVariants::split));
  }

  @Test
  public void ofTwoReadingsOfAnArticleTheSameIsKeptInAnyOrder() {
    List<ArticleDigest> readings = new ArrayList<>();
    for (ArticleDigest digest : DIGESTS) {
      readings.add(
          new ArticleDigest(
              Made.article(
                  "article" + readings.size() % 20,
                  digest.article().outlet(),
                  digest.article().publishedAt()),
              digest.entities(),
              digest.quotes()));
    }
    assertOrderFree(readings);
  }

  private static <P extends Partial<P>> void assertOrderFree(List<P> parts) {
    List<P> expected = fold(parts);
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<P> shuffled = new ArrayList<>(parts);
      Collections.shuffle(shuffled, random);
      List<P> folds = new ArrayList<>();
      for (int from = 0; from < shuffled.size(); ) {
        int to = Math.min(shuffled.size(), from + 1 + random.nextInt(shuffled.size()));
        folds.addAll(fold(shuffled.subList(from, to)));
        from = to;
      }
      Collections.shuffle(folds, random);
      assertEquals(expected, fold(folds));
    }
  }

  public static <T, P> List<P> split(Iterable<T> elements, Splitter<T, P> splitter) {
    List<P> parts = new ArrayList<>();
    elements.forEach(element -> splitter.split(element, parts::add));
    return parts;
  }

  public static <P extends Partial<P>> List<P> fold(List<P> parts) {
    Map<String, P> folded = new TreeMap<>();
    parts.forEach(part -> folded.merge(part.key(), part, Partial::merge));
    return List.copyOf(folded.values());
  }
}
