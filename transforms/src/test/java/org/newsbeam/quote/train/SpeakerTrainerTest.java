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
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.source.rank.SpeakerRanker;
import org.newsbeam.quote.source.rank.SpeakerWeights;
import org.newsbeam.quote.source.rule.Answers;
import org.newsbeam.quote.source.rule.Scene;
import org.newsbeam.quote.speech.Evidence;

public class SpeakerTrainerTest {

  private static final String EMBEDDED =
      "[[PERSON:Ines Duarte|ines|f]] said [[PERSON:Pavel Brandt|pavel|m]] called it “a wreck”.";

  private static MarkedArticle marked(String source) {
    AnnotatedArticle article = MarkedUpArticle.read(EMBEDDED);
    return new MarkedArticle(
        article,
        List.of(
            new GoldMarks(
                List.of(place(article, source)), List.of(), List.of(place(article, "a wreck")))));
  }

  private static Span place(AnnotatedArticle article, String words) {
    int begin = article.text().indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static String choice(String trainedOn) {
    List<MarkedArticle> articles = new ArrayList<>();
    for (int n = 0; n < 6; n++) {
      articles.add(marked(trainedOn));
    }
    List<String> lines =
        SpeakerTrainer.train(articles, line -> {})
            .lines()
            .filter(line -> !line.startsWith("#"))
            .toList();
    SpeakerRanker ranker = new SpeakerRanker(SpeakerWeights.parse(lines));
    Evidence evidence = Evidence.of(MarkedUpArticle.read(EMBEDDED));
    Answers answers = new Answers(new Scene(evidence, List.of()));
    Finding chosen = ranker.decide(answers).finding().orElseThrow();
    return evidence.reading().words().text(chosen.source());
  }

  @Test
  public void prefersTheReporterThatPeopleMarked() {
    assertEquals("Ines Duarte", choice("Ines Duarte"));
    assertEquals("Pavel Brandt", choice("Pavel Brandt"));
  }

  @Test
  public void theSameArticlesGiveTheSameFile() {
    List<MarkedArticle> articles = List.of(marked("Ines Duarte"), marked("Ines Duarte"));
    assertEquals(
        SpeakerTrainer.train(articles, line -> {}), SpeakerTrainer.train(articles, line -> {}));
  }

  @Test
  public void confidenceGrowsWithProbability() {
    SpeakerWeights weights = SpeakerWeights.shipped();
    assertTrue(weights.calibrated(0.9) > weights.calibrated(0.5));
  }
}
