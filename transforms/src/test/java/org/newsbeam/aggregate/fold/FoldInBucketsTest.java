// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.fold;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.junit.Test;

/** How the partials of a bucket are packed. */
public final class FoldInBucketsTest {

  @Test
  public void aPackIsNeverMuchLargerThanItsLargestPartial() throws IOException {
    List<String> partials = Collections.nCopies(2_000, "x".repeat(1_000));

    List<byte[]> packs = new ArrayList<>();
    FoldInBuckets.pack(partials, StringUtf8Coder.of(), packs::add);

    assertEquals(31, packs.size());
    assertEquals(2_000 * 1_002, packs.stream().mapToInt(pack -> pack.length).sum());
    assertTrue(packs.stream().allMatch(pack -> pack.length < 67_000));
  }

  @Test
  public void noPartialsMakeNoPack() throws IOException {
    List<byte[]> packs = new ArrayList<>();
    FoldInBuckets.pack(List.<String>of(), StringUtf8Coder.of(), packs::add);

    assertEquals(List.of(), packs);
  }
}
