// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import static org.junit.Assert.assertEquals;
import static org.newsbeam.aggregate.resolve.MadeEntities.beside;
import static org.newsbeam.aggregate.resolve.MadeEntities.entity;
import static org.newsbeam.model.EntityType.ORGANIZATION;
import static org.newsbeam.model.EntityType.PERSON;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Test;
import org.newsbeam.aggregate.PartialTest;

public final class NameVariantsTest {

  private static final String[] SAME = {"o1", "o2"};

  @Test
  public void nicknamesMiddleNamesAndInitialsOfOneContextAreOnePerson() {
    assertEquals(
        Map.of("p2", "p1", "p3", "p1", "p4", "p1"),
        resolve(
            beside(entity("p1", "Kathryn Holm", PERSON, 9), SAME),
            beside(entity("p2", "Katie Holm", PERSON, 3), SAME),
            beside(entity("p3", "Kathryn Anne Holm", PERSON, 2), SAME),
            beside(entity("p4", "K. Holm", PERSON, 1), SAME)));
  }

  @Test
  public void aFirstNameThatIsWrittenOutIsTheMain() {
    assertEquals(
        Map.of("p1", "p2"),
        resolve(
            beside(entity("p1", "K. Holm", PERSON, 9), SAME),
            beside(entity("p2", "Kathryn Holm", PERSON, 2), SAME)));
  }

  @Test
  public void withoutACommonContextTheyStayTwo() {
    assertEquals(
        Map.of(),
        resolve(
            beside(entity("p1", "Kathryn Holm", PERSON, 9), SAME),
            beside(entity("p2", "Katie Holm", PERSON, 3), "o1", "o5")));
  }

  @Test
  public void thoseWhomOneArticleTellsApartStayTwo() {
    assertEquals(
        Map.of(),
        resolve(
            beside(entity("p1", "Kathryn Holm", PERSON, 9), "o1", "o2", "p2"),
            beside(entity("p2", "Katie Holm", PERSON, 3), "o1", "o2", "p1")));
  }

  @Test
  public void whatMayBeOneOfTwoIsNeither() {
    assertEquals(
        Map.of(),
        resolve(
            beside(entity("p1", "John A. Holm", PERSON, 9), SAME),
            beside(entity("p2", "John B. Holm", PERSON, 8), SAME),
            beside(entity("p3", "John Holm", PERSON, 7), SAME)));
  }

  @Test
  public void otherSurnamesAndBodiesAreNotCompared() {
    assertEquals(
        Map.of(),
        resolve(
            beside(entity("p1", "Kathryn Holm", PERSON, 9), SAME),
            beside(entity("p2", "Katie Moss", PERSON, 3), SAME),
            beside(entity("p3", "Katie Holm", ORGANIZATION, 3), SAME)));
  }

  private static Map<String, String> resolve(EntityTotals... entities) {
    Map<String, String> canonical = new TreeMap<>();
    NameVariants.resolve(
        PartialTest.fold(PartialTest.split(List.of(entities), NameVariants::split)),
        renaming -> canonical.put(renaming.shortId(), renaming.canonicalId()));
    return canonical;
  }
}
