// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public final class PersonNameTest {

  @Test
  public void caseAccentsAndHyphensFold() {
    assertEquals(PersonName.of("Kim Jong Un"), PersonName.of("KIM JONG-UN"));
    assertEquals(PersonName.of("Enrique Pena"), PersonName.of("Enrique Peña"));
    assertEquals(PersonName.of("Sinead O'Brien"), PersonName.of("Sinéad O’Brien"));
  }

  @Test
  public void aMiddleNameMayBeLeftOut() {
    assertMatch("John F. Kendrick", "John Kendrick");
    assertMatch("Goodluck Ebele Jonathan", "Goodluck Jonathan");
  }

  @Test
  public void middleNamesThatDifferTellPeopleApart() {
    assertNoMatch("John Adam Kendrick", "John Peter Kendrick");
  }

  @Test
  public void anInitialOrShortFormStandsForAFirstName() {
    assertMatch("J. Kendrick", "John Kendrick");
    assertMatch("Alex Morrow", "Alexander Morrow");
    assertNoMatch("Jane Kendrick", "John Kendrick");
  }

  @Test
  public void aRunOfFamilyNamesIsTheWholeName() {
    assertMatch("López Obrador", "Andrés Manuel López Obrador");
  }

  @Test
  public void fatherAndSonAreTwo() {
    assertNoMatch("John Kendrick Jr.", "John Kendrick");
    assertMatch("John Kendrick Jr.", "John F. Kendrick Jr");
  }

  @Test
  public void oneLetterOfALongWordMayDiffer() {
    assertMatch("Mohammed Farouk", "Mohammad Farouk");
    assertNoMatch("Ann Lee", "Ann Lea");
  }

  @Test
  public void theFamilyNameMayStandFirst() {
    assertMatch("Abe Shinzo", "Shinzo Abe");
  }

  private static void assertMatch(String one, String other) {
    assertTrue(PersonName.of(one).matches(PersonName.of(other)));
    assertTrue(PersonName.of(other).matches(PersonName.of(one)));
  }

  private static void assertNoMatch(String one, String other) {
    assertFalse(PersonName.of(one).matches(PersonName.of(other)));
    assertFalse(PersonName.of(other).matches(PersonName.of(one)));
  }
}
