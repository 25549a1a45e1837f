// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public final class PersonTailsTest {

  @Test
  public void whatFollowsASurnameThatStandsAloneMoreOftenIsCutOff() {
    assertRepaired(
        "P Nora Holm, P Holm, P Holm, P Holm",
        "<PERSON Nora Holm> came. <PERSON Holm> drew. Then <PERSON Holm> slept. She sold"
            + " <PERSON Holm Sculptures>.");
  }

  @Test
  public void aWordThatIsNoNameIsCutOffAFullName() {
    assertRepaired(
        "P Nora Holm, P Nora Holm",
        "<PERSON Nora Holm Museum> opens. It rained when <PERSON Nora Holm> came to the museum.");
  }

  @Test
  public void aFullerNameStaysWhole() {
    assertRepaired(
        "P Maria Holm Larsen, P Maria Holm, P Larsen",
        "<PERSON Maria Holm Larsen> came. Then <PERSON Maria Holm> left, and <PERSON Larsen> too.");
    assertRepaired(
        "P Diego López, P López Ortega, P Ortega",
        "<PERSON Diego López> met <PERSON López Ortega>, and <PERSON Ortega> smiled.");
  }

  private static void assertRepaired(String expected, String marked) {
    assertEquals(expected, MarkedNames.of(marked).after(new PersonTails()));
  }
}
