// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.newsbeam.pipelines.evaluate.figure.Counts;

public class SpanFiguresTest {

  private static final String TEXT =
      """
      “It rained all day,” she said. He loves “Rain in the Hills” much.

      “We have to mend the roof

      “and the old door,” said Ann Roe, a judge. They call it the ‘house of rain’ and “the sieve”.
      """;

  @Test
  public void aQuoteOfEachParagraphOrOneOfAllIsRight() {
    MadeArticle whole =
        article().direct("Ann Roe", "We have to mend the roof\n\n“and the old door");
    MadeArticle parts =
        article()
            .direct("Ann Roe", "We have to mend the roof")
            .direct("Ann Roe", "and the old door");
    MadeArticle split = article().direct("Ann Roe", "We have to mend the roof", "and the old door");
    for (MadeArticle made : new MadeArticle[] {whole, parts, split}) {
      assertEquals(new Counts(2, 2, 3), figures(made).spans());
    }
  }

  @Test
  public void halfOfTheWordsIsEnough() {
    assertEquals(new Counts(1, 1, 3), figures(article().direct("she", "It rained")).spans());
    assertEquals(new Counts(0, 0, 3), figures(article().direct("she", "It")).spans());
  }

  @Test
  public void aTitleIsAFalseAnswer() {
    SpanFigures figures = figures(article().direct("He", "Rain in the Hills"));
    assertEquals(new Counts(0, 1, 3), figures.spans());
    assertEquals(1, figures.negatives());
    assertEquals(0, figures.falseQuotes());
  }

  @Test
  public void ofTwoQuotesOfOneSpanTheCloserOneIsRight() {
    SpanFigures figures =
        figures(article().direct("she", "It rained all").direct("she", "It rained all day"));
    assertEquals(new Counts(1, 2, 3), figures.spans());
    assertEquals(1, figures.falseQuotes());
  }

  @Test
  public void aDirectQuoteMostlyOutsideMarksIsFalse() {
    String much = "day,” she said. He loves “Rain in the Hills” much";
    assertEquals(new Counts(0, 1, 3), figures(article().direct("she", much)).spans());
    String unmarked = "She said. He loves it much";
    MadeArticle made = new MadeArticle(unmarked).direct("She", "He loves it much");
    assertEquals(new Counts(0, 1, 0), figures(made).spans());
  }

  @Test
  public void aMixedQuoteMayHaveFewWordsInMarks() {
    String text = "He said the long and wet autumn days in the hills were “bad for us” there.";
    MadeArticle made =
        new MadeArticle(text)
            .said("He", "the long and wet autumn days in the hills were “bad for us” there");
    String content = "the long and wet autumn days in the hills were “bad for us";
    assertEquals(new Counts(1, 1, 1), figures(made.mixed("He", content)).spans());
    assertEquals(new Share(1, 1), figures(made).mixed());
    assertEquals(new Share(0, 0), figures(made).direct());
  }

  @Test
  public void someQuotesAreNeitherRightNorWrong() {
    assertEquals(new Counts(0, 0, 3), figures(article().direct(null, "house of rain")).spans());
    assertEquals(new Counts(0, 0, 3), figures(article().direct(null, "the sieve")).spans());
    assertEquals(new Counts(0, 0, 3), figures(article().direct(null, "call it")).spans());
    MadeArticle touching = article().mixed("They", "it the ‘house of");
    assertEquals(new Counts(0, 0, 3), figures(touching).spans());
    MadeArticle indirect = article().indirect("They", "They call it the");
    assertEquals(new Counts(0, 0, 3), figures(indirect).spans());
  }

  @Test
  public void shortSpansAreCountedByThemselves() {
    MadeArticle made =
        new MadeArticle("“Rain,” he said of “the sieve” and “snow”.")
            .said("he", "“Rain,”")
            .said("he", "“snow”");
    made.direct("he", "Rain").direct("he", "the sieve");
    assertEquals(new Counts(1, 2, 2), figures(made).shortSpans());
    assertEquals(Counts.NONE, figures(made).spans());
  }

  private static MadeArticle article() {
    return new MadeArticle(TEXT)
        .said("she", "“It rained all day,”")
        .said("Ann Roe, a judge", "“We have to mend the roof", "“and the old door,”");
  }

  private static SpanFigures figures(MadeArticle article) {
    return article.evaluation().spans();
  }
}
