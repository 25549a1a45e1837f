// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.rule;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.newsbeam.clean.paragraph.Paragraph;
import org.newsbeam.model.Span;

public class PhraseTest {

  @Test
  public void aPatternStartsAtTheFirstWord() {
    assertTrue(matches("share|tweet this", "Tweet this story!"));
    assertFalse(matches("share|tweet this", "Please share this story"));
  }

  @Test
  public void aStarTakesAnyWords() {
    assertTrue(matches("follow * on twitter", "Follow Jane Doe on Twitter."));
    assertTrue(matches("follow * on twitter", "Follow on Twitter"));
    assertFalse(matches("follow * on twitter", "Follow Jane Doe on foot"));
  }

  @Test
  public void aLeadingStarWantsOneSentence() {
    assertTrue(matches("* contributed to this report", "Jane Doe contributed to this report."));
    assertFalse(
        matches(
            "* contributed to this report",
            "The ferry sank. Jane Doe contributed to this report. It is long."));
  }

  @Test
  public void aDollarIsTheEnd() {
    assertTrue(matches("subscribe $", "SUBSCRIBE"));
    assertFalse(matches("subscribe $", "Subscribe to reason"));
  }

  @Test
  public void aPlusTakesOneOrMore() {
    assertTrue(matches("+email|print $", "Print | Email | Print"));
    assertFalse(matches("+email|print $", "Print money"));
  }

  @Test
  public void classesStandInAngleBrackets() {
    assertTrue(matches("<number> comments $", "12 Comments"));
    assertTrue(matches("twitter : <account> $", "Twitter: @janedoe"));
    assertFalse(matches("twitter : <account> $", "Twitter: janedoe"));
  }

  @Test
  public void aTildeWantsNoFullStop() {
    assertTrue(matches("read : * ~", "READ: Ferry sinks"));
    assertFalse(matches("read : * ~", "Read: the ferry sank."));
  }

  private static boolean matches(String phrase, String text) {
    return Phrase.parse(phrase)
        .matches(Paragraph.of(text, new Span(0, text.length()), 0, /* wrapped= */ false));
  }
}
