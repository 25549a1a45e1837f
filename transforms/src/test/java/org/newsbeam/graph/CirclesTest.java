// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.graph;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class CirclesTest {

  @Test
  public void arrowsThatAllRunDownMakeNoCircle() {
    assertEquals(
        Set.of(),
        Circles.of(Map.of("roof", List.of("wall", "floor"), "wall", List.of("floor", "wall"))));
  }

  @Test
  public void aCircleIsFoundWhereverItIsEntered() {
    assertEquals(
        Set.of("a b c", "x y"),
        Circles.of(
            Map.of(
                "top", List.of("a"),
                "a", List.of("b", "x"),
                "b", List.of("c"),
                "c", List.of("a", "end"),
                "x", List.of("y"),
                "y", List.of("x"))));
  }
}
