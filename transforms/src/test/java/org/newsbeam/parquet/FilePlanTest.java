// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class FilePlanTest {

  private static final TableFile A = new TableFile("x", 1, 60, "a");
  private static final TableFile B = new TableFile("y", 1, 60, "b");
  private static final TableFile C = new TableFile("z", 1, 30, "c");

  @Test
  public void partsAreSharedOutInTheOrderOfTheirFirstKeys() {
    assertEquals(
        List.of(
            new FilePlan("part-00000-of-00002.parquet", List.of(A)),
            new FilePlan("part-00001-of-00002.parquet", List.of(B, C))),
        FilePlan.of(List.of(C, B, A), 100));
  }

  @Test
  public void noPartsAreOneFile() {
    assertEquals(
        List.of(new FilePlan("part-00000-of-00001.parquet", List.of())),
        FilePlan.of(List.of(), 100));
  }
}
