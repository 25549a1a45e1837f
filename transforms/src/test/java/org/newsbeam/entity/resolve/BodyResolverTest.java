// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.resolve;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.newsbeam.model.EntityType;

public final class BodyResolverTest {

  @Test
  public void theNounAloneGoesToTheOnlyBodyOfItsKind() {
    assertEquals("[[0, 1]]", groups("Ministry of Inland Waters", "Ministry"));
    assertEquals("[[0, 2], [1]]", groups("Inland Waters Commission", "Harbour Bank", "Commission"));
  }

  @Test
  public void theNounOfTwoBodiesStaysByItself() {
    assertEquals("[[0], [1], [2]]", groups("Harbour Council", "Town Council", "Council"));
  }

  @Test
  public void initialsWithStopsGoToTheNameThatHasThem() {
    assertEquals("[[0, 1, 2]]", groups("U.N.", "UN", "United Nations"));
    assertEquals("[[0], [1], [2]]", groups("UN", "United Nations", "Union of Nurses"));
  }

  @Test
  public void aNameMayBeginAndEndWithOneWord() {
    assertEquals("[[0, 1]]", groups("Bank of the Harbour Bank", "Bank"));
    assertEquals("[[0]]", groups("Pac Pac"));
  }

  @Test
  public void anotherWordOfANameIsNoShortForm() {
    assertEquals("[[0], [1]]", groups("Harbour Council", "Harbour"));
  }

  private static String groups(String... names) {
    List<BodyResolver.Body> bodies = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      bodies.add(new BodyResolver.Body(i, EntityType.ORGANIZATION, names[i]));
    }
    return BodyResolver.resolve(bodies).toString();
  }
}
