// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class CueLexiconTest {

  private static final CueLexicon LEXICON = CueLexicon.english();

  @Test
  public void everyFormLeadsToItsVerb() {
    for (String word : new String[] {"say", "says", "said", "saying"}) {
      assertEquals("say", LEXICON.verb(word).lemma());
    }
    assertEquals(VerbForm.PARTICIPLE, LEXICON.form("written"));
    assertEquals("admit", LEXICON.verb("admitting").lemma());
  }

  @Test
  public void sayIsASurerCueThanKnow() {
    assertTrue(LEXICON.verb("said").strength() > 0.9);
    assertTrue(LEXICON.verb("known").strength() < 0.5);
  }

  @Test
  public void otherVerbsAreNoCues() {
    assertEquals(CueVerb.NONE, LEXICON.verb("bake"));
    assertEquals(VerbForm.ING, LEXICON.form("baking"));
  }
}
