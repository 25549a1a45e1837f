// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder.pack;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.junit.Test;

public final class PackerTest {

  private static final Coder<String> CODER = StringUtf8Coder.of();

  private final List<byte[]> packs = new ArrayList<>();
  private final Packer<String> packer = new Packer<>(CODER, PackStore.NONE::keep, packs::add);

  @Test
  public void aPackIsNeverMuchLargerThanItsLargestElement() {
    Collections.nCopies(2_000, "x".repeat(1_000)).forEach(packer::add);
    packer.finish();

    assertEquals(31, packs.size());
    assertEquals(2_000 * 1_002, packs.stream().mapToInt(pack -> pack.length).sum());
    assertTrue(packs.stream().allMatch(pack -> pack.length < 67_000));
  }

  @Test
  public void noElementsMakeNoPack() {
    packer.finish();

    assertEquals(List.of(), packs);
  }

  @Test
  public void whatIsPackedComesOutInItsOrderAndASingleOneByItself() {
    packer.add("a");
    packer.add("b");
    packer.single("c");
    packer.add("d");
    packer.finish();

    assertEquals(List.of(List.of("a", "b"), List.of("c"), List.of("d")), unpacked());
  }

  private List<List<String>> unpacked() {
    List<List<String>> all = new ArrayList<>();
    for (byte[] pack : packs) {
      List<String> elements = new ArrayList<>();
      Packer.unpack(pack, PackStore.NONE, CODER, elements::add);
      all.add(elements);
    }
    return all;
  }
}
