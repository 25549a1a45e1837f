// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class InflectionTest {

  @Test
  public void regularVerbsFollowTheRulesOfSpelling() {
    assertEquals("claims claimed claiming", forms("claim"));
    assertEquals("argues argued arguing", forms("argue"));
    assertEquals("denies denied denying", forms("deny"));
    assertEquals("says", Inflection.third("say"));
    assertEquals("stresses stressed stressing", forms("stress"));
    assertEquals("agrees agreed agreeing", forms("agree"));
  }

  @Test
  public void theIngFormDoublesWhatThePastDoubles() {
    assertEquals("quipping", Inflection.ing("quip", "quipped"));
    assertEquals("beginning", Inflection.ing("begin", "began"));
    assertEquals("seeing", Inflection.ing("see", "saw"));
  }

  private static String forms(String lemma) {
    String past = Inflection.past(lemma);
    return Inflection.third(lemma) + " " + past + " " + Inflection.ing(lemma, past);
  }
}
