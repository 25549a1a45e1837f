// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class FeatureIdsTest {

  @Test
  public void keepsWhatItHoldsWhileItGrows() {
    FeatureIds ids = new FeatureIds(1);
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 1000; i++) {
        ids.count(Features.of(1, i));
      }
    }
    ids.put(Features.of(2, 0), 7);
    assertEquals(1001, ids.size());
    assertEquals(2, ids.get(Features.of(1, 0)));
    assertEquals(2, ids.get(Features.of(1, 999)));
    assertEquals(7, ids.get(Features.of(2, 0)));
    assertEquals(FeatureIds.NONE, ids.get(Features.of(1, 1000)));
  }
}
