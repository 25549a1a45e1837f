// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.sketch;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import org.junit.Test;

public final class StemTest {

  @Test
  public void theFormsOfAWordHaveOneStem() {
    for (String form : new String[] {"arrest", "arrests", "arrested", "arresting"}) {
      assertEquals(form, "arrest", Stem.of(form));
    }
    for (String form : new String[] {"close", "closes", "closed", "closing"}) {
      assertEquals(form, "clos", Stem.of(form));
    }
    assertEquals(Stem.of("party"), Stem.of("parties"));
    assertEquals(Stem.of("pass"), Stem.of("passes"));
  }

  @Test
  public void shortWordsAndThoseOfNoEnglishLookStay() {
    for (String word : new String[] {"gas", "bus", "red", "king", "virus", "class", "2026", "ño"}) {
      assertEquals(word, Stem.of(word));
    }
  }

  @Test
  public void otherWordsStayApart() {
    assertNotEquals(Stem.of("strike"), Stem.of("string"));
    assertNotEquals(Stem.of("police"), Stem.of("policy"));
  }
}
