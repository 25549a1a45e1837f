// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.Test;
import org.newsbeam.quote.learned.passage.GoldAttribution;
import org.newsbeam.quote.learned.passage.GoldPassage;
import org.newsbeam.quote.learned.passage.Passage;
import org.newsbeam.quote.learned.passage.Run;

public class HeldBackTest {

  private static final String[] NOUNS = {"mayor", "owner", "judge", "farmer", "baker", "clerk"};
  private static final Passage PASSAGE =
      Tiny.passage("the/DET pilot/NOUN said/VERB it/PRON rained/VERB here/ADV ./PUNCT");

  private static AttributionModel model;

  /** Somebody said that it rained, again and again. */
  @BeforeClass
  public static void learn() {
    List<GoldPassage> articles = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String text =
          "the/DET %s/NOUN said/VERB it/PRON rained/VERB here/ADV ./PUNCT"
              .formatted(NOUNS[i % NOUNS.length]);
      articles.add(gold(Tiny.passage(text), List.of(new Run(0, 2)), new Run(3, 6)));
    }
    model = AttributionTrainer.train(articles, line -> {});
  }

  private static GoldPassage gold(Passage passage, List<Run> source, Run content) {
    return new GoldPassage(passage, List.of(new GoldAttribution(2, source, List.of(content))));
  }

  private static boolean isRight(List<Run> source, Run content) {
    List<Confidence.Case> cases = HeldBack.cases(model, List.of(gold(PASSAGE, source, content)));
    assertEquals("one cue, one answer", 1, cases.size());
    return cases.get(0).isRight();
  }

  @Test
  public void theAnswerIsTheModels() {
    GoldPassage unmarked = new GoldPassage(PASSAGE, List.of());
    Confidence.Case answer = HeldBack.cases(model, List.of(unmarked)).get(0);
    assertEquals(List.of(new Run(3, 6)), answer.spans().content());
    assertEquals(new Run(0, 2), answer.spans().source());
    assertEquals("nobody marked it", false, answer.isRight());
  }

  @Test
  public void halfOfTheContentIsEnough() {
    assertEquals(true, isRight(List.of(new Run(0, 2)), new Run(3, 6)));
    assertEquals(true, isRight(List.of(new Run(0, 2)), new Run(4, 6)));
    assertEquals(false, isRight(List.of(new Run(0, 2)), new Run(5, 6)));
  }

  @Test
  public void theSourceMustShareAWordIfOneIsMarked() {
    assertEquals(true, isRight(List.of(new Run(1, 2)), new Run(3, 6)));
    assertEquals(false, isRight(List.of(new Run(6, 7)), new Run(3, 6)));
    assertEquals(true, isRight(List.of(), new Run(3, 6)));
  }
}
