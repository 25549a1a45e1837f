// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.metadata;

import static org.junit.Assert.assertEquals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

public class DatelineTest {

  @Test
  public void aPlaceInCapitalsMayHaveDateAndAgency() {
    assertOpens("PORT ELLERY", null, "PORT ELLERY - The mayor said no.");
    assertOpens("PORT ELLERY", "AP", "PORT ELLERY (AP) — The mayor said no.");
    assertOpens("PORT ELLERY", "Reuters", "PORT ELLERY, Feb 28 (Reuters) - The mayor said no.");
    assertOpens("PORT ELLERY, N.H.", null, "PORT ELLERY, N.H., March 5 - The mayor said no.");
    assertOpens(
        "PORT ELLERY", null, "PORT ELLERY, 26 July 2022: the mayor said no, and that was it.");
    assertOpens("PORT ELLERY, St Ann", "CMC", "PORT ELLERY, St Ann, CMC – The mayor said no.");
    assertOpens("PORT ELLERY", "Gannet Wire", "PORT ELLERY, May 27 (Gannet Wire) -- No, she said.");
  }

  @Test
  public void aPlaceInSmallLettersNeedsMore() {
    assertOpens("Ellery", "AFP", "Ellery (AFP) – The mayor said no.");
    assertOpens("Ellery", null, "Ellery — The mayor said no.");
    assertOpens("Ellery", "NEWSGULL", "Ellery /NEWSGULL/. The mayor said no.");
    assertNone("Ellery - The mayor said no.");
    assertNone("Calloway — who had said no — went home.");
    assertNone("The mayor (Ruth Calloway) — She said no.");
  }

  @Test
  public void anAgencyMayStandAlone() {
    assertOpens(null, "Reuters", "(Reuters) - The mayor said no.");
    assertNone("(Laughs) - The mayor said no.");
  }

  @Test
  public void aPlaceMayEndInAColonBeforeRunningText() {
    assertOpens(
        "PORT ELLERY", null, "PORT ELLERY: The mayor said on Monday that she would not go.");
    assertNone("PORT ELLERY: Mayor Says No");
    assertNone("EXCLUSIVE: The mayor said on Monday that she would not go, come what may.");
  }

  @Test
  public void aSentenceIsNoDateline() {
    assertNone("The mayor said no.");
    assertNone("THE MAYOR SAID NO.");
    assertNone("");
  }

  @Test
  public void aLineOfItsOwnNeedsADateAnAgencyOrADash() {
    assertEquals(
        Optional.of(new Dateline("PORT ELLERY, Maine", "AP")),
        Dateline.ownLine("PORT ELLERY, Maine, March 4 (AP)"));
    assertEquals(
        Optional.of(new Dateline("Ellery", null)), Dateline.ownLine("Ellery, Feb. 28, 2019"));
    assertEquals(Optional.empty(), Dateline.ownLine("PORT ELLERY"));
    assertEquals(Optional.empty(), Dateline.ownLine("Payable April 4"));
  }

  private static void assertOpens(
      @Nullable String place, @Nullable String agency, String paragraph) {
    assertEquals(Optional.of(new Dateline(place, agency)), Dateline.opening(paragraph));
  }

  private static void assertNone(String paragraph) {
    assertEquals(Optional.empty(), Dateline.opening(paragraph));
  }
}
