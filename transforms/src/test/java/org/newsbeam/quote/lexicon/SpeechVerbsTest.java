// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import org.junit.Test;

public class SpeechVerbsTest {

  @Test
  public void allFormsHaveTheClassOfTheVerb() {
    for (String form : new String[] {"deny", "denies", "denying", "denied"}) {
      assertEquals(Optional.of(CueClass.DENIAL), SpeechVerbs.cueClass(form));
    }
    assertEquals(Optional.of(CueClass.STATEMENT), SpeechVerbs.cueClass("quipping"));
    assertEquals(Optional.of(CueClass.STATEMENT), SpeechVerbs.cueClass("written"));
    assertEquals(Optional.of(CueClass.PROMISE), SpeechVerbs.cueClass("undertook"));
  }

  @Test
  public void deedsHaveNone() {
    for (String form : new String[] {"reached", "mounted", "elected", "drafted", "paraded"}) {
      assertEquals(form, Optional.empty(), SpeechVerbs.cueClass(form));
    }
  }

  @Test
  public void theWordAfterItMayMakeAnotherClass() {
    assertEquals(Optional.of(CueClass.STATEMENT), SpeechVerbs.phrasal("hits", "back"));
    assertEquals(Optional.of(CueClass.ORDER), SpeechVerbs.phrasal("calling", "for"));
    assertEquals(Optional.empty(), SpeechVerbs.cueClass("hits"));
    assertEquals(Optional.of(CueClass.ORDER), SpeechVerbs.before("told", "to"));
    assertEquals(Optional.of(CueClass.ADMISSION), SpeechVerbs.before("allowed", "that"));
    assertEquals(Optional.empty(), SpeechVerbs.cueClass("allowed"));
  }

  @Test
  public void nounsAndAdjectivesHaveTheirClass() {
    assertEquals(Optional.of(CueClass.THOUGHT), CueWords.cueClass("fears"));
    assertEquals(Optional.of(CueClass.ADMISSION), CueWords.cueClass("apologies"));
    assertEquals(Optional.of(CueClass.STATEMENT), CueWords.cueClass("warning"));
    assertEquals(Optional.empty(), CueWords.cueClass("table"));
  }

  @Test
  public void anObjectIsWhomOrWhat() {
    assertTrue(SpeechObjects.TOLD.follows("phoned", "his"));
    assertTrue(SpeechObjects.CONTENT.follows("called", "for"));
    assertFalse(SpeechObjects.CONTENT.follows("called", "him"));
    assertTrue(SpeechObjects.TOPIC.follows("learned", "the"));
    assertTrue(SpeechObjects.QUOTED.follows("began", "the"));
  }
}
