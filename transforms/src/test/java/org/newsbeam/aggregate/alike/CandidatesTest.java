// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
                new Key(7, 0, false, "c"),
                new Key(7, 0, false, "a"),
                new Key(7, 0, false, "b"),
                new Key(8, 0, false, "d"))));
  }

  @Test
  public void tenThousandThingsOfOneKeyCostAFewPairsEach() {
    List<Key> keys =
        IntStream.range(0, 10_000)
            .mapToObj(i -> new Key(7, i / 2, false, "%05d".formatted(i)))
            .toList();
    List<String> pairs = pairs(keys);
    assertTrue(pairs.size() + " pairs", pairs.size() < 4 * keys.size());
    assertTrue("all with the first", new TreeSet<>(pairs).contains("00000+09999"));
    assertTrue("neighbours by sign", new TreeSet<>(pairs).contains("05000+05001"));
  }

  @Test
  public void aKeyOfManyIsNoGroundByItselfUnlessAThingHasNoOther() {
    assertEquals(1, grounds(13, false));
    assertEquals(2, grounds(13, true));
    assertEquals(2, grounds(12, false));
  }

  /** Of each pair of so many things that share a key. */
  private static int grounds(int things, boolean only) {
    Set<Integer> grounds = new TreeSet<>();
    Candidates.pair(
        IntStream.range(0, things).mapToObj(i -> new Key(7, i, only, "%05d".formatted(i))).toList(),
        pair -> grounds.add(pair.grounds()));
    return grounds.stream().reduce((a, b) -> a * 10 + b).orElseThrow();
  }

  @Test
  public void groundsAddUpAndMoreThanOneIsEnough() {
    List<Side> fetched = new ArrayList<>();
    Side one = Side.asking("a", "b", 1);
    for (Side asking : List.of(one, one.merge(one))) {
      Matching.fetch(List.of(Side.itself("a", new byte[] {1}), asking), fetched::add);
    }
    assertEquals(1, fetched.size());
    assertEquals("b", fetched.get(0).at());
  }

  private static List<String> pairs(List<Key> keys) {
    List<String> pairs = new ArrayList<>();
    Candidates.pair(
        keys.stream().sorted(Comparator.comparing(Key::key)).toList(),
        pair -> pairs.add(pair.at() + "+" + pair.other()));
    return pairs;
  }
}
