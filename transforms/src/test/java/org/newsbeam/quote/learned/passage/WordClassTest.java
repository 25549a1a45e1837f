// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.passage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.Test;
import org.newsbeam.model.Tag;

public class WordClassTest {

  private static int of(Tag tag, String word) {
    return WordClass.of(tag, word, 0);
  }

  @Test
  public void saysSaidAndSayMakeAClauseAndSayingDoesNot() {
    for (int form = 0; form < 3; form++) {
      assertTrue(WordClass.isFinite(WordClass.of(Tag.VERB, "said", form)));
    }
    assertFalse(WordClass.isFinite(WordClass.of(Tag.VERB, "written", 3)));
    assertFalse(WordClass.isFinite(WordClass.of(Tag.VERB, "saying", 4)));
    assertTrue(WordClass.isVerb(WordClass.of(Tag.VERB, "saying", 4)));
  }

  @Test
  public void anAuxiliaryIsToldByItsWordOnlyWhereItIsOne() {
    assertTrue(WordClass.isFinite(of(Tag.AUX, "will")));
    assertFalse(WordClass.isFinite(of(Tag.AUX, "been")));
    assertTrue(WordClass.isAuxiliary(of(Tag.AUX, "been")));
    assertTrue(WordClass.isNoun(of(Tag.NOUN, "will")));
    assertTrue(WordClass.isNoun(of(Tag.PROPN, "may")));
  }

  @Test
  public void anApostropheIsAPossessiveOrAVerb() {
    assertTrue(WordClass.isPossessive(of(Tag.PART, "'s")));
    assertFalse(WordClass.isPossessive(of(Tag.AUX, "'s")));
    assertTrue(WordClass.isPossessive(of(Tag.PUNCT, "'")));
  }

  @Test
  public void whatMayStandBeforeAVerb() {
    assertTrue(WordClass.leadsVerb(of(Tag.ADV, "never")));
    assertTrue(WordClass.leadsVerb(of(Tag.AUX, "has")));
    assertTrue(WordClass.leadsVerb(of(Tag.PART, "to")));
    assertFalse(WordClass.leadsVerb(of(Tag.NOUN, "mayor")));
  }

  @Test
  public void commasAndDashesArePausesAndStopsAreNot() {
    for (String pause : new String[] {",", "-", "--", "—", "–"}) {
      assertTrue(pause, WordClass.isPause(of(Tag.PUNCT, pause)));
    }
    assertFalse(WordClass.isPause(of(Tag.PUNCT, ".")));
    assertFalse(WordClass.isPause(of(Tag.PUNCT, ":")));
  }

  @Test
  public void noTwoClassesShareANumber() {
    Set<Integer> classes = new HashSet<>();
    for (Tag tag : Tag.values()) {
      assertNotEquals(WordClass.QUOTATION, tag.code());
      classes.add(WordClass.of(tag, "word", 0));
    }
    for (String word : new String[] {",", ":", "-", ".", "'", "that", "to", "who"}) {
      assertTrue(word, classes.add(of(Tag.X, word)));
    }
    for (String word : new String[] {"been", "will"}) {
      assertTrue(word, classes.add(of(Tag.AUX, word)));
    }
    for (int form = 1; form < 5; form++) {
      assertTrue(classes.add(WordClass.of(Tag.VERB, "word", form)));
    }
    assertEquals(Tag.values().length + 14, classes.size());
    assertFalse(classes.contains(WordClass.QUOTATION));
    assertFalse(classes.contains(WordClass.EDGE));
  }
}
