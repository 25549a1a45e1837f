// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.fact;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public final class BylinesTest {

  private static final List<String> BOTH = List.of("Ada Barlow", "Tao Wen");

  @Test
  public void severalPeopleAreToldApartHoweverTheyAreJoined() {
    for (String written :
        new String[] {
          "Ada Barlow and Tao Wen",
          "By Ada Barlow, Tao Wen",
          "Ada Barlow / Tao Wen",
          "Ada Barlow | Tao Wen",
          "Ada Barlow • Tao Wen",
          "Ada Barlow; Tao Wen",
          "['Ada Barlow', 'Tao Wen']",
          "[\"Ada Barlow\", \"Tao Wen\"]",
          "Words by Ada Barlow & Tao Wen"
        }) {
      assertEquals(written, BOTH, Bylines.split(List.of(written)));
    }
  }

  @Test
  public void officesAreNoPeople() {
    assertEquals(List.of("Ada Barlow"), Bylines.split(List.of("Ada Barlow, Health Editor")));
    assertEquals(List.of(), Bylines.split(List.of("Staff Writer")));
  }

  @Test
  public void anApostropheSplitsNoName() {
    assertEquals(List.of("Sinéad O'Hara"), Bylines.split(List.of("['Sinéad O'Hara']")));
  }
}
