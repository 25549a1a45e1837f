// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.graph;

import static org.junit.Assert.assertTrue;

import java.net.URISyntaxException;
import org.junit.Test;

public class ClassGraphTest {

  @Test
  public void aCircleGoesThroughNestedClassesAndTypesOfElements() throws URISyntaxException {
    assertTrue(
        ClassGraph.around(ClassGraphTest.class)
            .circlesOfClasses()
            .contains("graph.egg.Egg graph.hen.Hen"));
  }

  @Test
  public void packagesHaveCirclesToo() throws URISyntaxException {
    assertTrue(
        ClassGraph.around(ClassGraphTest.class)
            .circlesOfPackages()
            .contains("graph.egg graph.hen"));
  }
}
