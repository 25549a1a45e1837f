// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.cluster;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public final class PairCountsTest {

  @Test
  public void pairsComeInOrderWithTheirCounts() {
    PairCounts pairs = new PairCounts();
    pairs.add(2, 1, 1);
    pairs.add(0, 0, 1);
    pairs.add(1, 7, 2);
    pairs.add(1, 3, 1);
    pairs.add(1, 7, 3);
    List<String> all = new ArrayList<>();
    pairs.forEach((first, second, n) -> all.add(first + " " + second + " " + n));
    assertEquals(List.of("0 0 1", "1 3 1", "1 7 5", "2 1 1"), all);
  }

  @Test
  public void aFullTableGrows() {
    PairCounts pairs = new PairCounts();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 300_000; i++) {
        pairs.add(i / 500, i % 500, i % 3 + 1);
      }
    }
    assertEquals(300_000, pairs.size());
    List<Integer> wrong = new ArrayList<>();
    pairs.forEach(
        (first, second, n) -> {
          if (n != 2 * ((first * 500 + second) % 3 + 1)) {
            wrong.add(first * 500 + second);
          }
        });
    assertEquals(List.of(), wrong);
  }
}
