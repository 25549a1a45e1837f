// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.newsbeam.quote.MarkedUpArticle;

public class SubjectFinderTest {

  @Test
  public void theSubjectStandsBeforeAdverbsAndAuxiliaries() {
    assertEquals("The mayor", subject("The mayor has also repeatedly said it.", "said"));
  }

  @Test
  public void anAppositionIsSteppedOver() {
    assertEquals(
        "Ines Duarte",
        subject("[[PERSON:Ines Duarte|i|f]], a clerk who runs the mill, said so.", "said"));
  }

  @Test
  public void theHeadOfALongNounPhraseIsFound() {
    assertEquals("A spokesman", subject("A spokesman for the ministry of trade said so.", "said"));
  }

  @Test
  public void aParticipleSharesTheSubjectOfTheVerbBefore() {
    assertEquals(
        "The union", subject("The union issued a statement saying it would strike.", "saying"));
  }

  @Test
  public void aSecondVerbSharesTheSubjectOfTheFirst() {
    assertEquals("She", subject("She praised the plan and added a warning.", "added"));
  }

  @Test
  public void anInfinitiveHasTheSubjectOfTheVerbThatGovernsIt() {
    assertEquals("He", subject("He went on to say little.", "say"));
  }

  private static String subject(String markedUp, String verb) {
    Reading reading = new Reading(MarkedUpArticle.read(markedUp));
    Words words = reading.words();
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, verb)) {
        return reading.subjects().subject(i, 0, true).map(words::text).orElse("-");
      }
    }
    throw new IllegalArgumentException("no " + verb);
  }
}
