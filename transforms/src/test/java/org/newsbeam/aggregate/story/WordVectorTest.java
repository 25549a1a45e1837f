// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.story;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;
import org.newsbeam.aggregate.sketch.ArticleTopic;
import org.newsbeam.aggregate.sketch.TopicWords;

public final class WordVectorTest {

  private static final byte[] FERRY = words("ferry pier closed by board");
  private static final byte[] PIER = words("ferry pier mended by divers");
  private static final byte[] ALONE = words("orchestra plays quartet");

  private static final Rarity RARITY = rarity(FERRY, PIER, ALONE);

  @Test
  public void anArticleIsAsLikeItselfAsCanBe() {
    WordVector vector = WordVector.of(FERRY, RARITY);
    assertEquals(1, vector.product(vector), 1e-6);
    assertEquals(1, vector.length(), 1e-6);
  }

  @Test
  public void aWordThatASingleArticleHasWeighsNothing() {
    assertEquals(2, WordVector.of(FERRY, RARITY).size());
    assertEquals(0, WordVector.of(ALONE, RARITY).size());
  }

  @Test
  public void theProductOfMeansIsTheMeanOfProducts() {
    WordVector a = WordVector.of(FERRY, RARITY);
    WordVector b = WordVector.of(PIER, RARITY);
    WordVector mean = WordVector.zero();
    mean.add(a, 0.5);
    mean.add(b, 0.5);
    assertEquals((a.product(a) + b.product(a)) / 2, mean.product(a), 1e-6);
  }

  @Test
  public void aVectorIsPackedAndUnpacked() {
    WordVector vector = WordVector.of(FERRY, RARITY);
    WordVector unpacked = WordVector.unpack(vector.pack());
    assertEquals(vector.first(9), unpacked.first(9));
    assertEquals(vector.product(vector), unpacked.product(unpacked), 1e-6);
  }

  @Test
  public void theProductOfTwoIsTheSameAsTheyArePacked() {
    byte[] ferry = WordVector.of(FERRY, RARITY).pack();
    byte[] pier = WordVector.of(PIER, RARITY).pack();
    double product = WordVector.unpack(ferry).product(WordVector.unpack(pier));
    assertEquals(product, WordVector.product(ferry, pier), 0);
    assertEquals(product, WordVector.product(pier, ferry), 0);
    assertTrue("they share a word, and another each", product > 0 && product < 1);
    assertEquals(0, WordVector.product(ferry, WordVector.zero().pack()), 0);
  }

  @Test
  public void aRarerWordWeighsMore() {
    byte[] rare = words("storm harbour");
    byte[] common = words("storm");
    Rarity rarity = rarity(rare, rare, common, common, common);
    List<Integer> harbour = WordVector.of(words("harbour"), rarity).first(1);
    assertEquals(harbour, WordVector.of(rare, rarity).first(1));
  }

  private static byte[] words(String text) {
    return ArticleTopic.of(null, text).words();
  }

  private static Rarity rarity(byte[]... articles) {
    int[] counts = new int[WordCounts.PLACES];
    for (byte[] article : articles) {
      TopicWords.unpack(article).forEach(word -> counts[WordCounts.place(word.hash())]++);
    }
    return new Rarity(
        IntStream.range(0, WordCounts.PARTS)
            .mapToObj(
                part ->
                    new WordCounts(
                        part,
                        Arrays.copyOfRange(
                            counts,
                            part * WordCounts.PLACES_A_PART,
                            (part + 1) * WordCounts.PLACES_A_PART),
                        part == 0 ? articles.length : 0))
            .toList());
  }
}
