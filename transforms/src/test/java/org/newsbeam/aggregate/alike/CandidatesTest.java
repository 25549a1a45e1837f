// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.Test;

public final class CandidatesTest {

  @Test
  public void aFewThingsOfOneKeyArePairedEachWithEach() {
    assertEquals(
        List.of("a+b", "a+c", "b+c"),
        pairs(
            List.of(
                new Key(7, 0, "c"), new Key(7, 0, "a"), new Key(7, 0, "b"), new Key(8, 0, "d"))));
  }

  @Test
  public void tenThousandThingsOfOneKeyCostAFewPairsEach() {
    List<Key> keys =
        IntStream.range(0, 10_000).mapToObj(i -> new Key(7, i / 2, "%05d".formatted(i))).toList();
    List<String> pairs = pairs(keys);
    assertTrue(pairs.size() + " pairs", pairs.size() < 4 * keys.size());
    assertTrue("all with the first", new TreeSet<>(pairs).contains("00000+09999"));
    assertTrue("neighbours by sign", new TreeSet<>(pairs).contains("05000+05001"));
  }

  private static List<String> pairs(List<Key> keys) {
    List<String> pairs = new ArrayList<>();
    Candidates.pair(
        keys.stream().sorted(Comparator.comparing(Key::key)).toList(),
        pair -> pairs.add(pair.at() + "+" + pair.other()));
    return pairs;
  }
}
