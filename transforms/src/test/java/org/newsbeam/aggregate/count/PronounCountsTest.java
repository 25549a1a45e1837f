// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.count;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import org.junit.Test;
import org.newsbeam.model.Pronouns;

public class PronounCountsTest {

  @Test
  public void threeArticlesInFourDecide() {
    assertEquals(Pronouns.SHE, new PronounCounts(1, 3, 0).prevailing());
    assertEquals(Pronouns.THEY, new PronounCounts(0, 1, 3).prevailing());
    assertNull(new PronounCounts(1, 2, 0).prevailing());
    assertNull(new PronounCounts(1, 1, 1).prevailing());
  }

  @Test
  public void articlesThatDoNotTellDoNotCount() {
    PronounCounts one = PronounCounts.of(Pronouns.HE);
    PronounCounts silent = PronounCounts.of(null);
    assertEquals(Pronouns.HE, silent.merge(one).merge(silent).prevailing());
    assertNull(silent.merge(silent).prevailing());
  }
}
