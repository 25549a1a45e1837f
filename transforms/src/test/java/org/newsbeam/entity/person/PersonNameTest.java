// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.person;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public final class PersonNameTest {

  @Test
  public void initialsAreOneEachHoweverTheyAreWritten() {
    for (String written : List.of("J. K. Marlowe", "J.K. Marlowe", "JK Marlowe", "JK MARLOWE")) {
      assertEquals(List.of("j", "k", "marlowe"), PersonName.of(written).words());
    }
    assertEquals(List.of("jo", "marlowe"), PersonName.of("JO MARLOWE").words());
    assertEquals(List.of("george", "h", "w", "talbot"), PersonName.of("George HW Talbot").words());
  }

  @Test
  public void aNicknameStandsApart() {
    for (String written : List.of("Joe \"Shorty\" Maddox", "Joe ‘Shorty’ Maddox")) {
      assertEquals(new PersonName(List.of("joe", "maddox"), "", "shorty"), PersonName.of(written));
    }
    assertEquals("", PersonName.of("Sinéad O'Brien").nickname());
    assertEquals(List.of("shorty"), PersonName.of("\"Shorty\"").words());
  }

  @Test
  public void oneMiddleInitialFoldsOutOfTheId() {
    assertEquals("john talbot", PersonName.of("John F. Talbot").withoutInitial());
    assertEquals("john talbot jr", PersonName.of("John F. Talbot Jr.").withoutInitial());
    assertEquals("andres lopez diaz", PersonName.of("Andrés M. López Díaz").withoutInitial());
  }

  @Test
  public void severalInitialsStayInTheId() {
    assertEquals("george h w talbot", PersonName.of("George H. W. Talbot").withoutInitial());
    assertEquals("j k marlowe", PersonName.of("J.K. Marlowe").withoutInitial());
  }
}
