// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.junit.Assert.assertEquals;

import java.net.URISyntaxException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;
import org.newsbeam.graph.ClassGraph;

/** Arrows run down: no class of the programs leads back to itself but those listed here. */
public class PipelinesCirclesTest {

  /** Circles of old. The list may only get shorter. */
  private static final Set<String> OLD =
      Set.of(
          "pipelines.corpus.OutputFolder pipelines.corpus.RunClaim pipelines.corpus.Table",
          "pipelines.launch.FlinkDefaults pipelines.launch.RunnerDefaults");

  @Test
  public void noClassesFormACircleButThoseOfOld() throws URISyntaxException {
    assertEquals(
        "Untie a new circle; take one that is gone off the list",
        new TreeSet<>(OLD),
        ClassGraph.around(Newsbeam.class).circlesOfClasses());
  }

  @Test
  public void noPackagesFormACircle() throws URISyntaxException {
    assertEquals(Set.of(), ClassGraph.around(Newsbeam.class).circlesOfPackages());
  }
}
