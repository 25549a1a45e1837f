// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.story;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public final class NearnessTest {

  @Test
  public void nearDatesCountForOneEventAndFarOnesAgainst() {
    assertEquals(1.3, Nearness.of(0), 0);
    assertEquals(1.3, Nearness.of(2), 0);
    assertEquals(1.15, Nearness.of(4.5), 1e-9);
    assertEquals(1, Nearness.of(7), 1e-9);
    assertEquals(0.8, Nearness.of(18.5), 1e-9);
    assertEquals(0.6, Nearness.of(30), 1e-9);
    assertEquals(0.6, Nearness.of(4000), 0);
  }
}
