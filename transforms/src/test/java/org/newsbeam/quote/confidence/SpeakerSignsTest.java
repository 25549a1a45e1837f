// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.confidence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Set;
import org.junit.Test;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.quote.MarkedUpArticle;
import org.newsbeam.quote.QuoteExtractor;
import org.newsbeam.quote.reading.Reading;

public class SpeakerSignsTest {

  /** The signs of the speaker of the last quote of an article. */
  private static Set<String> signs(String text) {
    AnnotatedArticle article = QuoteExtractor.unjudged().extract(MarkedUpArticle.read(text));
    int last = article.quotes().size() - 1;
    return SpeakerSigns.of(new Reading(article), article.quotes().get(last)).values().keySet();
  }

  @Test
  public void aPronounCountsThosesItMayMean() {
    Set<String> alone =
        signs("[[PERSON:Ines Duarte|ines|f]] closed the pier. “It is old,” she said.");
    assertTrue(alone.toString(), alone.contains("rivals 0"));
    assertTrue(alone.toString(), alone.contains("nearest true"));
    Set<String> two =
        signs(
            "[[PERSON:Ines Duarte|ines|f]] met [[PERSON:Ada Kroll|ada|f]]. “It is old,” she said.");
    assertTrue(two.toString(), two.contains("rivals 1"));
  }

  @Test
  public void aManIsNoRivalOfAWoman() {
    Set<String> signs =
        signs(
            "[[PERSON:Ines Duarte|ines|f]] met [[PERSON:Pavel Brandt|pavel|m]]."
                + " “It is old,” she said.");
    assertTrue(signs.toString(), signs.contains("rivals 0"));
    assertTrue(signs.toString(), signs.contains("nearest false"));
  }

  @Test
  public void whoIsNamedInTheirOwnWordsIsToldApart() {
    assertTrue(
        signs("“[[PERSON:Duarte|ines|f]] is old,” said [[PERSON:Ines Duarte|ines|f]].")
            .contains("named inside"));
    assertFalse(
        signs("“The pier is old,” said [[PERSON:Ines Duarte|ines|f]].").contains("named inside"));
  }

  @Test
  public void aNameHasNoRivals() {
    Set<String> signs = signs("“The pier is old,” said [[PERSON:Ines Duarte|ines|f]].");
    assertEquals(0, signs.stream().filter(sign -> sign.startsWith("rivals")).count());
  }
}
