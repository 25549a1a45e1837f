// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.text;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.newsbeam.model.EntityType;

public final class TypeNamesTest {

  @Test
  public void theTypesOfOthersAreOursInAnyCase() {
    assertType(EntityType.PERSON, "person", "PER", "Person");
    assertType(EntityType.ORGANIZATION, "organization", "ORG", "corporation");
    assertType(EntityType.LOCATION, "location", "LOC", "GPE", "geo-loc");
    assertType(EntityType.FACILITY, "FAC", "facility");
    assertType(EntityType.MISC, "MISC", "product", "WORK_OF_ART");
  }

  @Test
  public void everyTypeOfOursIsKnownByItsName() {
    for (EntityType type : EntityType.values()) {
      assertType(type, type.name());
    }
  }

  @Test
  public void whatIsNoTypeOfOursIsNone() {
    for (String name : List.of("time", "percentage", "CARDINAL", "default", "")) {
      assertEquals(name, Optional.empty(), TypeNames.of(name));
    }
  }

  private static void assertType(EntityType type, String... names) {
    for (String name : names) {
      assertEquals(name, Optional.of(type), TypeNames.of(name));
    }
  }
}
