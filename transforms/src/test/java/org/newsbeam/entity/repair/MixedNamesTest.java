// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public final class MixedNamesTest {

  @Test
  public void theOwnerOfABodyIsAPerson() {
    assertRepaired(
        "P Nora Holm, P Holm, O Liberal Party",
        "So <PERSON Nora Holm> won. Now <ORGANIZATION Holm's Liberal Party> rules.");
    assertRepaired(
        "P Nora Holm, P Holm",
        "So <PERSON Nora Holm> won. Now <ORGANIZATION Holm's cabinet> rules.");
  }

  @Test
  public void aPersonAfterAPlaceIsAPerson() {
    assertRepaired(
        "P Nora Holm, L Florida, P Holm",
        "So <PERSON Nora Holm> won. Back from <LOCATION Florida, Holm> slept.");
  }

  @Test
  public void aBodyNamedAfterNobodyInTheArticleStaysWhole() {
    assertRepaired(
        "P Nora Holm, O Reed's Bakery, L Reno, Nevada",
        "So <PERSON Nora Holm> ran <ORGANIZATION Reed's Bakery> in <LOCATION Reno, Nevada>.");
  }

  private static void assertRepaired(String expected, String marked) {
    assertEquals(expected, MarkedNames.of(marked).after(new MixedNames()));
  }
}
