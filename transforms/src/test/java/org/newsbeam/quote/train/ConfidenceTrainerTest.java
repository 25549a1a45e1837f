// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.train;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Span;
import org.newsbeam.quote.MarkedUpArticle;
import org.newsbeam.quote.QuoteExtractor;
import org.newsbeam.quote.confidence.Confidences;
import org.newsbeam.quote.reading.Reading;

public class ConfidenceTrainerTest {

  private static final String SAID = "“The pier is old,” said [[PERSON:Ines Duarte|ines|f]].";

  /** Forty articles of one quote that {@code speaker} said. */
  private static List<List<MarkedArticle>> articles(String speaker) {
    AnnotatedArticle article = MarkedUpArticle.read(SAID);
    int begin = article.text().indexOf("The pier");
    Span content = new Span(begin, article.text().indexOf(",”") + 1);
    List<MarkedArticle> file = new ArrayList<>();
    for (int n = 0; n < 40; n++) {
      file.add(
          new MarkedArticle(
              article, List.of(new GoldMarks(List.of(), List.of(), List.of(content), speaker))));
    }
    return List.of(file);
  }

  private static double speakerConfidence(String gold) {
    List<String> lines = new ArrayList<>();
    String text = ConfidenceTrainer.train(articles(gold), lines::add);
    assertTrue(lines.toString(), lines.contains("speakers, held out:"));
    List<String> weights = text.lines().filter(line -> !line.startsWith("#")).toList();
    AnnotatedArticle article = QuoteExtractor.unjudged().extract(MarkedUpArticle.read(SAID));
    return Confidences.parse(weights)
        .judge(new Reading(article), article.quotes().get(0))
        .attribution()
        .speakerConfidence();
  }

  @Test
  public void learnsWhomToTrust() {
    assertEquals(1, speakerConfidence("ines"), 0.1);
    assertEquals(0, speakerConfidence("pavel"), 0);
  }

  @Test
  public void theSameArticlesGiveTheSameFile() {
    assertEquals(
        ConfidenceTrainer.train(articles("ines"), line -> {}),
        ConfidenceTrainer.train(articles("ines"), line -> {}));
  }
}
