// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.pair;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public final class NpmiTest {

  @Test
  public void alwaysTogetherIsOne() {
    assertEquals(1, Npmi.of(7, 7, 7, 7), 0);
    for (long all = 8; all < 3000; all++) {
      assertEquals(1, Npmi.of(7, 7, 7, all), 0);
    }
  }

  @Test
  public void asOftenAsChanceIsZero() {
    assertEquals(0, Npmi.of(5, 10, 50, 100), 0);
  }

  @Test
  public void moreAndLessOftenThanChance() {
    assertEquals(0.415037499, Npmi.of(2, 3, 2, 4), 1e-9); // ln(4/3) / ln(2)
    assertEquals(-0.292481250, Npmi.of(1, 3, 2, 4), 1e-9); // ln(2/3) / ln(4)
  }
}
