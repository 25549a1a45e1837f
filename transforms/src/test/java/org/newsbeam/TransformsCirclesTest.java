// SPDX-License-Identifier: Apache-2.0
package org.newsbeam;

import static org.junit.Assert.assertEquals;

import java.net.URISyntaxException;
import java.util.Set;
import org.junit.Test;
import org.newsbeam.graph.ClassGraph;
import org.newsbeam.model.Article;

/** Arrows run down: no class of the library leads back to itself but those listed here. */
public class TransformsCirclesTest {

  @Test
  public void noClassesFormACircle() throws URISyntaxException {
    assertEquals(Set.of(), ClassGraph.around(Article.class).circlesOfClasses());
  }

  @Test
  public void noPackagesFormACircle() throws URISyntaxException {
    assertEquals(Set.of(), ClassGraph.around(Article.class).circlesOfPackages());
  }
}
