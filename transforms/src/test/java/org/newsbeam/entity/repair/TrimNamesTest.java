// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** What is taken off the ends of names. */
public final class TrimNamesTest {

  @Test
  public void whatGreetsIsNoPartOfAName() {
    assertEquals(
        "SIR – [PERSON Nora Holm] says so.",
        MarkedNames.of("[PERSON SIR – Nora Holm] says so.").markedAfter(new TrimNames()));
  }

  @Test
  public void aDameIsNoPlace() {
    assertEquals(
        "A student of Dame [PERSON Nora Holm] wrote.",
        MarkedNames.of("A student of [LOCATION Dame Nora Holm] wrote.")
            .markedAfter(new TrimNames()));
  }

  @Test
  public void aPlaceWithAnAdjectiveStaysOne() {
    assertEquals(
        "They came to [LOCATION Upper Holm].",
        MarkedNames.of("They came to [LOCATION Upper Holm].").markedAfter(new TrimNames()));
  }
}
