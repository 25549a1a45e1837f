// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.fold;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** How many buckets there are. */
public final class BucketsTest {

  @Test
  public void thereAreMoreForALargerCorpus() {
    assertEquals(4, Buckets.forBytes(0));
    assertEquals(9, Buckets.forBytes(9_000_000));
    assertEquals(16, Buckets.forBytes(16_000_000));
    assertEquals(16, Buckets.forBytes(60_000_000));
    assertEquals(575, Buckets.forBytes(2_300_000_000L));
    assertEquals(50_000, Buckets.forBytes(2_300_000_000_000L));
  }

  @Test
  public void whatBelongsToOneEntityIsSpreadOverMoreOfMany() {
    assertEquals(1, Buckets.shares(1));
    assertEquals(1, Buckets.shares(16));
    assertEquals(35, Buckets.shares(575));
    assertEquals(64, Buckets.shares(50_000));
  }
}
