// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.newsbeam.pipelines.evaluate.figure.Counts;

public class IndirectMatchTest {

  private static final String TEXT =
      """
      Ann Roe said that rain would fall. Tom Ito of Oslo hoped to sleep for long, and snow may fall
      too. “It rained all day,” she said.
      """;

  @Test
  public void wordsAndRelationsAreCounted() {
    IndirectFigures figures =
        article()
            .indirect("Ann Roe", "that rain would fall")
            .indirect("Oslo", "to sleep for long, and")
            .indirect("Tom", "too")
            .evaluation()
            .indirect();
    assertEquals(new Counts(8, 10, 11), figures.token());
    assertEquals(new Counts(2, 3, 3), figures.contentOnly());
    assertEquals(new Counts(1, 3, 3), figures.relation());
    assertEquals(new Counts(1, 3, 3), figures.strictRelation());
  }

  @Test
  public void halfOfTheLongerOneMustBeShared() {
    assertEquals(1, contentOnly(article().indirect(null, "rain would")));
    assertEquals(0, contentOnly(article().indirect(null, "rain")));
    assertEquals(1, contentOnly(article().indirect(null, "said that rain would fall. Tom Ito of")));
    assertEquals(
        0, contentOnly(article().indirect(null, "said that rain would fall. Tom Ito of Oslo")));
  }

  @Test
  public void anAttributionWithoutASourceTakesAnySource() {
    IndirectFigures figures = article().indirect(null, "snow may fall").evaluation().indirect();
    assertEquals(1, figures.relation().right());
    assertEquals(1, figures.strictRelation().right());
  }

  @Test
  public void aSourceMayBeLenientlyRight() {
    IndirectFigures figures =
        article().indirect("Roe", "that rain would fall").evaluation().indirect();
    assertEquals(1, figures.relation().right());
    assertEquals(0, figures.strictRelation().right());
  }

  @Test
  public void eachCountsOnceAndTheGreaterOverlapGoesFirst() {
    MadeArticle made =
        article().indirect("Tom Ito", "rain would").indirect("Ann Roe", "rain would fall");
    assertEquals(new Counts(1, 2, 3), made.evaluation().indirect().contentOnly());
    assertEquals(1, made.score().indirect().spurious().size());
    assertEquals("rain would", made.score().indirect().spurious().get(0).in(TEXT));
    assertEquals(new Counts(1, 2, 3), made.evaluation().indirect().relation());
  }

  @Test
  public void wordsOfDirectAttributionsAreLeftOut() {
    IndirectFigures figures =
        article()
            .indirect("she", "It rained all day")
            .indirect("she", "too. “It rained")
            .evaluation()
            .indirect();
    assertEquals(new Counts(0, 1, 11), figures.token());
    assertEquals(0, figures.contentOnly().found());
  }

  @Test
  public void aDirectQuoteIsNoIndirectOne() {
    IndirectFigures figures =
        article().direct("Ann Roe", "that rain would fall").evaluation().indirect();
    assertEquals(new Counts(0, 0, 11), figures.token());
  }

  private static int contentOnly(MadeArticle made) {
    return made.evaluation().indirect().contentOnly().right();
  }

  private static MadeArticle article() {
    return new MadeArticle(TEXT)
        .said("Ann Roe", "that rain would fall")
        .said("Tom Ito of Oslo", "to sleep for long")
        .said("", "snow may fall")
        .said("she", "“It rained all day,”");
  }
}
