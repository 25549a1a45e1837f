// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.junit.Assert.assertEquals;

import java.net.URISyntaxException;
import java.util.Set;
import org.junit.Test;
import org.newsbeam.graph.ClassGraph;

/** Arrows run down: no class of the programs leads back to itself. */
public class PipelinesCirclesTest {

  @Test
  public void noClassesFormACircle() throws URISyntaxException {
    assertEquals(Set.of(), ClassGraph.around(Newsbeam.class).circlesOfClasses());
  }

  @Test
  public void noPackagesFormACircle() throws URISyntaxException {
    assertEquals(Set.of(), ClassGraph.around(Newsbeam.class).circlesOfPackages());
  }
}
