// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import static org.junit.Assert.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.Test;

public class SourceMatchTest {

  private static final String TEXT =
      """
      Dr. Ann Roe went with Tom Roe to Oslo. The mayor, Rob Ito, waited, and the mayor's wife too.
      “It rained all day,” she said to Roe, the judge. He and she slept.
      """;

  @Test
  public void theSameWordsAreStrictlyRightWhereverTheyStand() {
    assertMatch("strict", "Ann Roe", "Dr. Ann Roe");
    assertMatch("strict", "The mayor", "the mayor's");
  }

  @Test
  public void theHeadOrTheNameInItIsStrictlyRight() {
    assertMatch("strict", "The mayor", "The mayor, Rob Ito");
    assertMatch("strict", "Roe", "Roe, the judge");
    assertMatch("strict", "Ann Roe", "Dr. Ann Roe went");
  }

  @Test
  public void anyWordOfTheHeadIsLenientlyRight() {
    assertMatch("lenient", "Roe", "Ann Roe");
    assertMatch("lenient", "Dr. Ann", "Ann Roe");
    assertMatch("lenient", "the mayor's wife", "wife too");
  }

  @Test
  public void anotherFirstNameIsWrong() {
    assertMatch("wrong", "Tom Roe", "Ann Roe");
    assertMatch("wrong", "Rob Ito", "Ann Roe");
  }

  @Test
  public void whatFollowsTheHeadIsWrong() {
    assertMatch("wrong", "the judge", "Roe, the judge");
  }

  @Test
  public void aPronounMustStandWhereTheAnnotatedOneDoes() {
    assertMatch("strict", "she", "she");
    assertMatch("lenient", "she said", "she");
    assertMatch("wrong", "He", "she");
    assertMatch("wrong", "Ann Roe", "she");
    assertMatch("wrong", "she", "Ann Roe");
    MadeArticle made = new MadeArticle("She slept. “It rained all day,” She said.");
    made.said("She said", "“It rained all day,”").direct("She", "It rained all day");
    assertEquals(0, made.evaluation().sources().lenient().right());
  }

  @Test
  public void noSourceIsWrong() {
    assertMatch("wrong", null, "Ann Roe");
  }

  private static void assertMatch(String expected, @Nullable String found, String gold) {
    MadeArticle made = new MadeArticle(TEXT).said(gold, "“It rained all day,”");
    SourceFigures figures = made.direct(found, "It rained all day").evaluation().sources();
    boolean isStrict = figures.strict().right() == 1;
    assertEquals(
        expected, isStrict ? "strict" : figures.lenient().right() == 1 ? "lenient" : "wrong");
  }
}
