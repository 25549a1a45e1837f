// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.confidence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Quote;
import org.newsbeam.quote.MarkedUpArticle;
import org.newsbeam.quote.QuoteExtractor;
import org.newsbeam.quote.reading.Reading;

public class ConfidencesTest {

  private static final AnnotatedArticle ARTICLE =
      QuoteExtractor.unjudged()
          .extract(
              MarkedUpArticle.read(
                  "“The pier is closed,” said [[PERSON:Ines Duarte|ines|f]]. “It will stay so.”"));

  private static Quote judged(String... lines) {
    return Confidences.parse(List.of(lines)).judge(new Reading(ARTICLE), ARTICLE.quotes().get(0));
  }

  @Test
  public void contentAndSpeakerHaveEachAConfidence() {
    Quote.Attribution found =
        judged("content\tkind DIRECT\t2", "speaker\tresolved by name\t3").attribution();
    assertEquals(0.8808, found.confidence(), 0);
    assertEquals(0.9526, found.speakerConfidence(), 0);
    assertEquals("name", found.speakerRule());
  }

  @Test
  public void aSpeakerBelowTheFloorIsOnlyTheRunnerUp() {
    Quote.Attribution found = judged("speaker\tresolved by name\t-0.1").attribution();
    assertEquals(Quote.NO_SPEAKER, found.speaker());
    assertEquals(0, found.runnerUp());
    assertEquals(0, found.speakerConfidence(), 0);
    assertEquals("weak-attribution", found.speakerRule());
  }

  @Test
  public void theShippedWeightsTrustAClauseRightBesideTheQuotation() {
    Quote quote = ARTICLE.quotes().get(0);
    Quote.Attribution found =
        Confidences.shipped().judge(new Reading(ARTICLE), quote).attribution();
    assertTrue(found.confidence() > 0.9);
    assertTrue(found.speakerConfidence() > 0.9);
  }

  @Test
  public void whatIsWrittenIsReadAgain() {
    List<String> lines = Confidences.shipped().text().lines().toList();
    List<String> read = lines.subList(1, lines.size());
    assertEquals(Confidences.shipped().text(), Confidences.parse(read).text());
  }

  @Test
  public void aLineOfAnotherShapeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> judged("speaker\talways"));
  }
}
