// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.resolve;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.newsbeam.model.Entity;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Gender;

public final class EntityRecordsTest {

  @Test
  public void spellingsOfOneNameHaveOneId() {
    assertSame(EntityType.PERSON, "J. K. Marlowe", "J.K. Marlowe", "JK Marlowe");
    assertSame(EntityType.PERSON, "Kim Jong-un", "KIM JONG UN", "Mr. Kim Jong-Un");
    assertSame(EntityType.PERSON, "Paweł Møller", "Pawel Moller");
    assertSame(EntityType.ORGANIZATION, "Norvik Corp.", "Norvik", "NORVIK");
  }

  @Test
  public void aNameWithDecomposedAccentsIsWrittenComposed() {
    String decomposed = "Zoe\u0308 Andre\u0301";
    EntityRecords.Parts parts =
        new EntityRecords.Parts(
            EntityType.PERSON,
            List.of("Andre\u0301", decomposed, "Zo\u00eb Andr\u00e9"),
            List.of("attache\u0301"),
            Gender.UNKNOWN,
            null);
    Entity entity = EntityRecords.entities(List.of(parts)).get(0);
    assertEquals("Zo\u00eb Andr\u00e9", entity.name());
    assertEquals(List.of("Zo\u00eb Andr\u00e9", "Andr\u00e9"), entity.aliases());
    assertEquals(List.of("attach\u00e9"), entity.titles());
    assertSame(EntityType.PERSON, decomposed, "Zo\u00eb Andr\u00e9");
  }

  @Test
  public void aMiddleInitialOrANicknameAloneMakesNoOtherId() {
    assertSame(EntityType.PERSON, "John F. Talbot", "John Talbot", "John \"Jo\" Talbot");
    assertNotEquals(
        id(EntityType.PERSON, "George H. W. Talbot"), id(EntityType.PERSON, "George W. Talbot"));
  }

  @Test
  public void twoPeopleOfOneArticleHaveTwoIds() {
    List<Entity> two =
        EntityRecords.entities(
            Stream.of("George H. Talbot", "George W. Talbot")
                .map(EntityRecordsTest::person)
                .toList());
    assertNotEquals(two.get(0).entityId(), two.get(1).entityId());
  }

  @Test
  public void peopleOfTheVeryNameHaveIdsOfTheirOwn() {
    String plain = id(EntityType.PERSON, "Talbot");
    List<String> ids =
        EntityRecords.entities(
                Stream.of("Talbot", "TALBOT", "Talbot").map(EntityRecordsTest::person).toList())
            .stream()
            .map(Entity::entityId)
            .toList();
    assertEquals(plain, ids.get(0));
    assertEquals(3, ids.stream().distinct().count());
    List<Entity> nicknamed =
        EntityRecords.entities(
            Stream.of("John “Big” Talbot", "John “Ace” Talbot")
                .map(EntityRecordsTest::person)
                .toList());
    assertNotEquals(nicknamed.get(0).entityId(), nicknamed.get(1).entityId());
  }

  @Test
  public void whomTheUserKnowsHasTheIdOfTheName() {
    EntityRecords.Parts known =
        new EntityRecords.Parts(
            EntityType.PERSON, List.of("the Mayor"), List.of(), Gender.UNKNOWN, "Talbot");
    List<Entity> entities = EntityRecords.entities(List.of(person("Talbot"), known));
    assertEquals(id(EntityType.PERSON, "Talbot"), entities.get(1).entityId());
    assertNotEquals(entities.get(0).entityId(), entities.get(1).entityId());
  }

  @Test
  public void theFullestSpellingIsTheName() {
    EntityRecords.Parts parts =
        new EntityRecords.Parts(
            EntityType.PERSON,
            List.of("TALBOT", "JOHN TALBOT", "Talbot", "Talbot", "John Talbot"),
            List.of("Mayor", "judge", "mayor", "mayor"),
            Gender.UNKNOWN,
            null);
    Entity entity = EntityRecords.entities(List.of(parts)).get(0);
    assertEquals("John Talbot", entity.name());
    assertEquals(List.of("mayor", "judge"), entity.titles());
  }

  private static void assertSame(EntityType type, String... names) {
    for (String name : names) {
      assertEquals(name, id(type, names[0]), id(type, name));
    }
  }

  private static String id(EntityType type, String name) {
    return EntityRecords.entities(
            List.of(new EntityRecords.Parts(type, List.of(name), List.of(), Gender.UNKNOWN, null)))
        .get(0)
        .entityId();
  }

  private static EntityRecords.Parts person(String name) {
    return new EntityRecords.Parts(
        EntityType.PERSON, List.of(name), List.of(), Gender.UNKNOWN, null);
  }
}
