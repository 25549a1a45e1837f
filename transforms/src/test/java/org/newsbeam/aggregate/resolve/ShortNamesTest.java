// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import static org.junit.Assert.assertEquals;
import static org.newsbeam.model.EntityType.ORGANIZATION;
import static org.newsbeam.model.EntityType.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.newsbeam.aggregate.count.NameCounts;
import org.newsbeam.aggregate.count.OutletSet;
import org.newsbeam.aggregate.count.Period;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.row.AliasCount;

public final class ShortNamesTest {

  @Test
  public void aSurnameAloneIsShort() {
    for (String name : List.of("Barlow", "BARLOW", "Barlow Jr.")) {
      assertEquals(name, Optional.of("barlow"), ShortNames.shortForm(PERSON, name));
    }
    assertEquals(Optional.of("obrien"), ShortNames.shortForm(PERSON, "O’Brien"));
    assertEquals(Optional.of("muller"), ShortNames.shortForm(PERSON, "Müller"));
  }

  @Test
  public void particlesBelongToASurname() {
    assertEquals(Optional.of("aalst"), ShortNames.shortForm(PERSON, "van der Aalst"));
    assertEquals(Optional.of("masri"), ShortNames.shortForm(PERSON, "al-Masri"));
    assertEquals(Optional.empty(), ShortNames.shortForm(PERSON, "Del Barlow"));
  }

  @Test
  public void aFullNameIsNotShort() {
    assertEquals(Optional.empty(), ShortNames.shortForm(PERSON, "Ada Barlow"));
    assertEquals(Optional.empty(), ShortNames.shortForm(PERSON, "Otto Barlow Jr."));
    assertEquals(Optional.empty(), ShortNames.shortForm(ORGANIZATION, "Barlow"));
  }

  @Test
  public void anAcronymIsShortWithOrWithoutFullStops() {
    assertEquals(Optional.of("NMB"), ShortNames.shortForm(ORGANIZATION, "N.M.B."));
    assertEquals(Optional.of("NMB"), ShortNames.shortForm(ORGANIZATION, "NMB"));
    assertEquals(Optional.empty(), ShortNames.shortForm(ORGANIZATION, "X"));
    assertEquals(Optional.empty(), ShortNames.shortForm(ORGANIZATION, "NMB BANK"));
  }

  @Test
  public void theLastWordOfAFullNameIsTheSurname() {
    assertEquals(Set.of("barlow"), forms(full(PERSON, "Ada van der Barlow")));
    assertEquals(Set.of("barlow"), forms(full(PERSON, "Otto Barlow, Jr.")));
  }

  @Test
  public void theWordThatStandsAloneMostIsTheSurname() {
    EntityTotals familyNameFirst =
        full(
            PERSON,
            "Tao Wen Li",
            new AliasCount("Tao", 3),
            new AliasCount("Tao Wen Li", 1),
            new AliasCount("Wen", 2));
    assertEquals(Set.of("tao"), forms(familyNameFirst));
    EntityTotals asOftenByEither =
        full(PERSON, "Ada Barlow", new AliasCount("Ada", 1), new AliasCount("Barlow", 1));
    assertEquals(Set.of("barlow"), forms(asOftenByEither));
  }

  @Test
  public void anOrganizationIsCalledByTheAcronymsAmongItsAliases() {
    EntityTotals board =
        full(
            ORGANIZATION,
            "Northgate Mill Board",
            new AliasCount("Mill Board", 3),
            new AliasCount("N.M.B.", 1),
            new AliasCount("NMB", 1));
    assertEquals(Set.of("NMB"), forms(board));
  }

  private static EntityTotals full(EntityType type, String name, AliasCount... aliases) {
    return new EntityTotals(
        "id",
        NameCounts.of(name),
        type,
        new NameCounts(List.of(aliases)),
        1,
        1,
        1,
        0,
        0,
        OutletSet.NONE,
        Period.UNKNOWN,
        Context.NONE);
  }

  private static Set<String> forms(EntityTotals full) {
    return ShortNames.forms(full.type(), full.name(), full.aliases().counts());
  }
}
