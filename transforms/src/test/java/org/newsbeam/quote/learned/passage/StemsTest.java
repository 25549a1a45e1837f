// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.passage;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class StemsTest {

  @Test
  public void formsOfARegularVerbShareAStem() {
    for (String form : new String[] {"argue", "argues", "argued", "arguing"}) {
      assertEquals("argu", Stems.of(form));
    }
    for (String form : new String[] {"deny", "denies", "denied", "denying"}) {
      assertEquals("deny", Stems.of(form));
    }
    for (String form : new String[] {"plan", "plans", "planned", "planning"}) {
      assertEquals("plan", Stems.of(form));
    }
  }

  @Test
  public void shortWordsAndFalseEndingsStay() {
    for (String word : new String[] {"is", "bus", "press", "red", "king"}) {
      assertEquals(word, Stems.of(word));
    }
  }
}
