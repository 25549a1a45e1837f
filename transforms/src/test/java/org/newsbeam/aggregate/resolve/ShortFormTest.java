// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import static org.junit.Assert.assertEquals;
import static org.newsbeam.aggregate.resolve.MadeEntities.beside;
import static org.newsbeam.aggregate.resolve.MadeEntities.entity;
import static org.newsbeam.model.EntityType.ORGANIZATION;
import static org.newsbeam.model.EntityType.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Test;
import org.newsbeam.aggregate.PartialTest;
import org.newsbeam.model.row.EntityRow;

public final class ShortFormTest {

  @Test
  public void theOnlyFullNameIsMeantIfItIsKnownWell() {
    Map<String, EntityRow> rows =
        resolve(entity("p1", "Grant", PERSON, 50), entity("p2", "Lena Grant", PERSON, 3));
    assertRow(rows.get("p1"), "p2", false, List.of("p2"));
  }

  @Test
  public void theOnlyFullNameIsMeantIfArticlesNameTheSameBesideIt() {
    EntityTotals full = beside(entity("p2", "Lena Grant", PERSON, 1), "o1", "o2");
    EntityTotals apart = beside(entity("p1", "Grant", PERSON, 1), "o3", "o4", "o5");
    EntityTotals near = beside(entity("p1", "Grant", PERSON, 1), "o2", "o3", "o4");
    assertRow(resolve(apart, full).get("p1"), "p1", true, List.of("p2"));
    assertRow(resolve(near, full).get("p1"), "p2", false, List.of("p2"));
  }

  @Test
  public void ofSeveralFullNamesTheOneIsMeantThatIsNamedBesideTheSame() {
    EntityTotals apart = beside(entity("p2", "Lena Grant", PERSON, 5), "o1", "o7");
    EntityTotals near = beside(entity("p3", "Otto Grant", PERSON, 5), "o1", "o2", "o3", "o4");
    EntityTotals one = beside(entity("p1", "Grant", PERSON, 2), "o1", "o2", "o3", "o9");
    assertRow(resolve(one, apart, near).get("p1"), "p3", false, List.of("p2", "p3"));
    EntityTotals unclear = beside(apart, "o1", "o2", "o3");
    assertRow(resolve(one, unclear, near).get("p1"), "p1", true, List.of("p2", "p3"));
  }

  @Test
  public void aFirstNameIsMeantOnlyByContext() {
    EntityTotals full = beside(entity("p2", "Lena Grant", PERSON, 9), "o1", "o2", "o3");
    EntityTotals near = beside(entity("p1", "Lena", PERSON, 1), "o1", "o2", "o3");
    EntityTotals apart = beside(entity("p1", "Lena", PERSON, 1), "o1", "o5", "o6");
    assertRow(resolve(near, full).get("p1"), "p2", false, List.of("p2"));
    assertRow(resolve(apart, full).get("p1"), "p1", false, List.of());
    EntityTotals junior = beside(entity("p1", "Lena Jr.", PERSON, 1), "o1", "o2", "o3");
    assertRow(resolve(junior, full).get("p1"), "p1", false, List.of());
  }

  @Test
  public void aNumeralOrJuniorIsOfThoseWhoBearItToo() {
    EntityTotals king = entity("p2", "Lena Grant", PERSON, 9);
    EntityTotals third = entity("p1", "Grant III", PERSON, 5);
    assertRow(resolve(third, king).get("p1"), "p1", false, List.of());
    EntityTotals full = entity("p3", "Otto Grant III", PERSON, 3);
    assertRow(resolve(third, king, full).get("p1"), "p3", false, List.of("p3"));
  }

  @Test
  public void initialsAreMeantOnlyByContext() {
    EntityTotals full =
        beside(entity("o2", "Northgate Mill Board", ORGANIZATION, 2), "p1", "p2", "p3");
    EntityTotals near = beside(entity("o1", "NMB", ORGANIZATION, 2), "p1", "p2", "p3");
    EntityTotals apart = beside(entity("o1", "NMB", ORGANIZATION, 2), "p4");
    assertRow(resolve(near, full).get("o1"), "o2", false, List.of("o2"));
    assertRow(resolve(apart, full).get("o1"), "o1", false, List.of());
  }

  @Test
  public void aShortNameWithoutAFullOneIsItself() {
    Map<String, EntityRow> rows =
        resolve(entity("p1", "Grant", PERSON, 5), entity("p2", "Ada Barlow", PERSON, 5));
    assertRow(rows.get("p1"), "p1", false, List.of());
  }

  @Test
  public void severalFullNamesAreAmbiguous() {
    Map<String, EntityRow> rows =
        resolve(
            entity("p1", "Grant", PERSON, 5),
            entity("p3", "Lena Grant", PERSON, 8),
            entity("p2", "Otto Grant", PERSON, 1));
    assertRow(rows.get("p1"), "p1", true, List.of("p2", "p3"));
  }

  @Test
  public void aFullNameThatNearlyAllArticlesGiveIsMeant() {
    Map<String, EntityRow> rows =
        resolve(
            entity("p1", "Grant", PERSON, 5),
            entity("p3", "Lena Grant", PERSON, 9),
            entity("p2", "Otto Grant", PERSON, 1));
    assertRow(rows.get("p1"), "p3", false, List.of("p2", "p3"));
  }

  @Test
  public void aNameThatCountlessPeopleBearIsAmbiguousAndKeepsTwentyCandidates() {
    List<EntityTotals> people = new ArrayList<>();
    people.add(entity("short", "Grant", PERSON, 5));
    people.add(entity("full", "Lena Grant", PERSON, 1000));
    for (int i = 100; i < 300; i++) {
      people.add(entity("p" + i, "Otto" + i + " Grant", PERSON, 1));
    }
    EntityRow row = resolve(people.toArray(EntityTotals[]::new)).get("short");
    assertEquals("1000 of 1200 articles are too few", "short", row.canonicalId());
    assertEquals(20, row.candidates().size());
    assertEquals("full", row.candidates().get(0));
    assertEquals("p118", row.candidates().get(19));
  }

  @Test
  public void anAcronymMeansTheOrganizationThatIsAlsoWrittenSo() {
    Map<String, EntityRow> rows =
        resolve(
            entity("o1", "NMB", ORGANIZATION, 5),
            entity("o2", "Northgate Mill Board", ORGANIZATION, 2, "N.M.B."),
            entity("o3", "New Mothers' Bank", ORGANIZATION, 2),
            entity("p1", "Nora Nmb", PERSON, 2));
    assertRow(rows.get("o1"), "o2", false, List.of("o2"));
  }

  private static void assertRow(
      EntityRow row, String canonicalId, boolean ambiguous, List<String> candidates) {
    assertEquals(canonicalId, row.canonicalId());
    assertEquals(ambiguous, row.ambiguous());
    assertEquals(candidates, row.candidates());
  }

  private static Map<String, EntityRow> resolve(EntityTotals... entities) {
    Map<String, EntityRow> rows = new TreeMap<>();
    ShortForm.resolve(
        PartialTest.fold(PartialTest.split(List.of(entities), ShortForm::split)),
        resolved -> rows.put(resolved.entity().entityId(), resolved.row()));
    return rows;
  }
}
