// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import static org.junit.Assert.assertEquals;
import static org.newsbeam.model.EntityType.DATE;
import static org.newsbeam.model.EntityType.FACILITY;
import static org.newsbeam.model.EntityType.PERSON;
import static org.newsbeam.pipelines.evaluate.names.Made.found;
import static org.newsbeam.pipelines.evaluate.names.Made.gold;

import java.util.List;
import org.junit.Test;
import org.newsbeam.pipelines.evaluate.names.Reliability.Answer;
import org.newsbeam.pipelines.evaluate.names.Reliability.Bin;

public class ReliabilityTest {

  @Test
  public void answersOfLikeConfidenceShareABin() {
    Reliability reliability =
        Reliability.of(
            List.of(
                new Answer(0.5, true),
                new Answer(0.55, false),
                new Answer(0.9, true),
                new Answer(1, true)));
    assertEquals(10, reliability.bins().size());
    assertEquals(new Bin(0.5, 2, 0.525, 0.5), reliability.bins().get(5));
    assertEquals(new Bin(0.9, 2, 0.95, 1), reliability.bins().get(9));
    assertEquals(new Bin(0, 0, 0, 0), reliability.bins().get(0));
    assertEquals((2 * 0.025 + 2 * 0.05) / 4, reliability.error(), 1e-12);
  }

  @Test
  public void noAnswersAreNoError() {
    assertEquals(0, Reliability.of(List.of()).error(), 0);
  }

  @Test
  public void namesOfTheMainTypesAreAnswers() {
    Outcome outcome =
        Made.names(
            List.of(gold(0, 5, PERSON), gold(10, 15, DATE), gold(20, 25, FACILITY)),
            found(0, 5, PERSON, 0.85),
            found(10, 15, DATE, 0.85),
            found(20, 25, PERSON, 0.85),
            found(30, 35, PERSON, 0.85));
    Bin bin = NameEvaluation.of(List.of(outcome)).confidence().bins().get(8);
    assertEquals(2, bin.answers());
    assertEquals(0.5, bin.right(), 0);
  }
}
