// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.newsbeam.pipelines.evaluate.figure.Counts;

public class OverlapFiguresTest {

  private static final String TEXT =
      "“It rained,” said Ann Roe. “It snowed all night,” she said, and that hail would come.";

  @Test
  public void wordsOfContentAndSourcesArePooled() {
    OverlapFigures figures =
        article()
            .direct("Roe. “It", "It rained")
            .indirect("she", "It snowed all night,” she")
            .evaluation()
            .overlap();
    assertEquals(new Counts(6, 7, 10), figures.content());
    assertEquals(new Counts(2, 3, 3), figures.source());
  }

  @Test
  public void exactIsTheSameWordsWhateverTheMarks() {
    OverlapFigures figures =
        article()
            .direct("Ann Roe", "It rained", "It snowed all night")
            .direct("Ann Roe", "“It rained,”", "“It snowed all night,”")
            .indirect("said", "hail would come")
            .evaluation()
            .overlap();
    assertEquals(new Counts(1, 3, 2), figures.contentExact());
    assertEquals(new Counts(2, 3, 3), figures.pieceExact());
    assertEquals(new Counts(1, 2, 2), figures.sourceExact());
  }

  @Test
  public void contentIsExactOneToOne() {
    MadeArticle made =
        new MadeArticle(TEXT).said("Ann Roe", "“It rained,”").said("she", "It rained");
    made.direct(null, "It rained").direct(null, "It rained").direct(null, "It rained");
    OverlapFigures figures = made.evaluation().overlap();
    assertEquals(new Counts(2, 3, 2), figures.contentExact());
    assertEquals(new Counts(1, 1, 1), figures.pieceExact());
    assertEquals(new Counts(0, 0, 2), figures.sourceExact());
  }

  private static MadeArticle article() {
    return new MadeArticle(TEXT)
        .said("Ann Roe", "“It rained,”", "“It snowed all night,”")
        .said("she", "that hail would come");
  }
}
