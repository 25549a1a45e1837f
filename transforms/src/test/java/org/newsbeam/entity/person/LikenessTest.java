// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.person;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public final class LikenessTest {

  @Test
  public void caseAccentsAndHyphensFold() {
    assertEquals(PersonName.of("Kim Jong Un"), PersonName.of("KIM JONG-UN"));
    assertEquals(PersonName.of("Enrique Pena"), PersonName.of("Enrique Peña"));
    assertEquals(PersonName.of("Sinead O'Brien"), PersonName.of("Sinéad O’Brien"));
    assertEquals(PersonName.of("Pawel Moller"), PersonName.of("Paweł Møller"));
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
  public void aNumeralMayBeLeftOut() {
    assertMatch("William Fenwick III", "William Fenwick");
    assertNoMatch("William Fenwick III", "William Fenwick II");
  }

  @Test
  public void oneLetterOfALongWordMayDiffer() {
    assertMatch("Mohammed Farouk", "Mohammad Farouk");
    assertMatch("Wolfgang Thierse", "Wolfgang Theirse");
    assertMatch("Katrin Eckardt", "Katrin Eckart");
    assertNoMatch("Ann Lee", "Ann Lea");
    assertNoMatch("Mohammed Farouk", "Mohammad Faruk");
  }

  @Test
  public void theLastLetterMakesAnotherName() {
    assertNoMatch("Martin Berger", "Martina Berger");
    assertNoMatch("Ivan Petrov", "Ivan Petrova");
    assertNoMatch("Paul Robert", "Paul Roberts");
  }

  @Test
  public void aShortFormOfTheFirstNameIsTheSame() {
    assertMatch("Bill Harding", "William Harding");
    assertMatch("Liz Fenwick", "Elizabeth M. Fenwick");
    assertMatch("Bob Fenwick", "Rob Fenwick");
    assertNoMatch("Christopher Lang", "Christine Lang");
  }

  @Test
  public void aNicknameIsTheSamePerson() {
    assertMatch("Joe \"Shorty\" Maddox", "Shorty Maddox");
    assertMatch("Francis 'Papa Jo' Dupont", "Papa Jo");
  }

  @Test
  public void theFirstMiddleInitialCounts() {
    assertNoMatch("George H. W. Talbot", "George W. Talbot");
    assertMatch("George H. W. Talbot", "George Herbert Walker Talbot");
  }

  @Test
  public void theFamilyNameMayStandFirst() {
    assertMatch("Abe Shinzo", "Shinzo Abe");
  }

  private static void assertMatch(String one, String other) {
    assertTrue(Likeness.isSame(PersonName.of(one), PersonName.of(other)));
    assertTrue(Likeness.isSame(PersonName.of(other), PersonName.of(one)));
  }

  private static void assertNoMatch(String one, String other) {
    assertFalse(Likeness.isSame(PersonName.of(one), PersonName.of(other)));
    assertFalse(Likeness.isSame(PersonName.of(other), PersonName.of(one)));
  }
}
