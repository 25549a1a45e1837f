// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate;

import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.BeforeClass;
import org.junit.Test;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.DigestEntity;
import org.newsbeam.aggregate.digest.Made;
import org.newsbeam.aggregate.fold.Buckets;
import org.newsbeam.aggregate.fold.Partial;
import org.newsbeam.aggregate.fold.Splitter;
import org.newsbeam.aggregate.pair.PairSplitter;
import org.newsbeam.aggregate.pair.PairTotals;
import org.newsbeam.aggregate.resolve.EntityTotals;
import org.newsbeam.aggregate.resolve.ShortForm;
import org.newsbeam.aggregate.total.CanonicalTotals;
import org.newsbeam.coder.RecordCoder;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Ids;

/**
 * How evenly the work of a large corpus falls into buckets when one name is in every article and
 * the others are as unequal as words are (Zipf's law): a simulation with the very keys, bundles and
 * buckets of the aggregates. docs/scale.md builds on it.
 */
public final class KeySkewTest {

  private static final int ARTICLES = 10_000;
  private static final int BUNDLE = 1_000;
  private static final int NAMED = 8;
  private static final int NAMES = 60_000;

  /** As many keys come to a bucket as do in a corpus of 100 million articles: some hundreds. */
  private static final int BUCKETS = 64;

  private static final int MANY_BUCKETS = 1_024;

  /** It sorts before all others, so that all its pairs are grouped by it. */
  private static final String EVERYWHERE = "0".repeat(32);

  private static List<ArticleDigest> digests;
  private static List<CanonicalTotals> totals;

  @BeforeClass
  public static void makeCorpus() {
    Random random = new Random(1);
    digests = new ArrayList<>();
    for (int article = 0; article < ARTICLES; article++) {
      digests.add(digest(article, random));
    }
    totals = PartialTest.fold(PartialTest.split(digests, CanonicalTotals::split));
  }

  @Test
  public void aNameInEveryArticleIsOnePartialABundle() {
    List<EntityTotals> unfolded = PartialTest.split(digests, EntityTotals::split);
    List<EntityTotals> sent = sent(digests, EntityTotals::split);
    double before = skew("entities, unfolded", unfolded, BUCKETS, part -> part.bucket(BUCKETS));
    double after = skew("entities", sent, BUCKETS, part -> part.bucket(BUCKETS));
    assertTrue("no skew to begin with: " + before, before > 6);
    assertTrue("largest bucket " + after, after < 1.5);
  }

  @Test
  public void whoSpeaksInEveryArticleIsOnePartialABundle() {
    List<CanonicalTotals> sent = sent(digests, CanonicalTotals::split);
    double after = skew("speakers", sent, BUCKETS, part -> part.bucket(BUCKETS));
    assertTrue("largest bucket " + after, after < 1.5);
  }

  @Test
  public void thePairsOfANameInEveryArticleAreSpread() {
    List<PairTotals> sent = sent(digests, new PairSplitter(50));
    int many = MANY_BUCKETS;
    double before = skew("pairs, by a name", sent, many, pair -> Buckets.of(pair.near(), many));
    sent.addAll(sent(totals, (of, parts) -> PairTotals.split(of, many, parts)));
    double after = skew("pairs", sent, many, pair -> pair.bucket(many));
    assertTrue("no skew to begin with: " + before, before > 20);
    assertTrue("largest bucket " + after, after < 2);
  }

  @Test
  public void aShortNameOfManyFullOnesStaysSmall() {
    List<EntityTotals> entities = PartialTest.fold(PartialTest.split(digests, EntityTotals::split));
    List<ShortForm> sent = sent(entities, ShortForm::split);
    double after = skew("short names", sent, BUCKETS, part -> part.bucket(BUCKETS));
    assertTrue("largest bucket " + after, after < 3);
    for (ShortForm form : PartialTest.fold(sent)) {
      assertTrue(form.toString(), size(form) < 25_000);
    }
  }

  /** What bundles send on, each folded by itself as {@link FoldInBundles} does. */
  private static <T, P extends Partial<P>> List<P> sent(List<T> elements, Splitter<T, P> splitter) {
    List<P> sent = new ArrayList<>();
    for (int from = 0; from < elements.size(); from += BUNDLE) {
      List<T> bundle = elements.subList(from, Math.min(elements.size(), from + BUNDLE));
      sent.addAll(PartialTest.fold(PartialTest.split(bundle, splitter)));
    }
    return sent;
  }

  private static ArticleDigest digest(int article, Random random) {
    Map<String, DigestEntity> entities = new HashMap<>();
    for (int i = 0; i < NAMED; i++) {
      // A rank whose probability falls as one over the rank, by inversion.
      int rank = i == 0 ? 0 : (int) Math.pow(NAMES, random.nextDouble());
      // A quarter of the people share one surname.
      String name = "First" + rank + (rank % 4 == 0 ? " Park" : " Last" + rank);
      entities.put(id(rank), Made.entity(id(rank), name, EntityType.PERSON, i));
    }
    String id = Ids.of("article", Integer.toString(article));
    return new ArticleDigest(
        Made.article(id, "outlet" + article % 20, null), List.copyOf(entities.values()), List.of());
  }

  private static String id(int rank) {
    return rank == 0 ? EVERYWHERE : Ids.of("PERSON", Integer.toString(rank));
  }

  /** How many times as much the largest bucket gets, in bytes, as the mean. */
  private static <P extends Partial<P>> double skew(
      String what, List<P> sent, int buckets, ToIntFunction<P> bucketOf) {
    long[] bytes = new long[buckets];
    long all = 0;
    for (P part : sent) {
      long size = size(part);
      bytes[bucketOf.applyAsInt(part)] += size;
      all += size;
    }
    double skew = (double) Arrays.stream(bytes).max().orElseThrow() * buckets / all;
    System.out.printf(
        Locale.ROOT,
        "%s: %,d partials of %d bytes in %,d buckets, the largest %.2f times the mean%n",
        what,
        sent.size(),
        all / sent.size(),
        buckets,
        skew);
    return skew;
  }

  /** Its bytes as it is shuffled. */
  @SuppressWarnings("unchecked")
  private static <P> long size(P part) {
    try {
      return CoderUtils.encodeToByteArray(RecordCoder.of((Class<P>) part.getClass()), part).length;
    } catch (CoderException e) {
      throw new AssertionError(e);
    }
  }
}
