// SPDX-License-Identifier: Apache-2.0
package org.newsbeam;

import static org.junit.Assert.assertEquals;

import java.net.URISyntaxException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;
import org.newsbeam.graph.ClassGraph;
import org.newsbeam.model.Article;

/** Arrows run down: no class of the library leads back to itself but those listed here. */
public class TransformsCirclesTest {

  /** Circles of old. The list may only get shorter. */
  private static final Set<String> OLD =
      Set.of(
          "aggregate.ArticleDigest aggregate.DigestBuilder",
          "aggregate.EntityTotals aggregate.ShortNames",
          "clean.Dateline clean.Titles",
          "coder.ComponentCoders coder.RecordCoder",
          "ingest.FormatDetector ingest.Input",
          "parquet.MergeParts parquet.PartWriter parquet.WritePartsFn parquet.WriteTable");

  @Test
  public void noClassesFormACircleButThoseOfOld() throws URISyntaxException {
    assertEquals(
        "Untie a new circle; take one that is gone off the list",
        new TreeSet<>(OLD),
        ClassGraph.around(Article.class).circlesOfClasses());
  }

  @Test
  public void noPackagesFormACircle() throws URISyntaxException {
    assertEquals(Set.of(), ClassGraph.around(Article.class).circlesOfPackages());
  }
}
