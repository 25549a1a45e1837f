// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import static org.junit.Assert.assertEquals;
import static org.newsbeam.model.EntityType.DATE;
import static org.newsbeam.model.EntityType.FACILITY;
import static org.newsbeam.model.EntityType.LOCATION;
import static org.newsbeam.model.EntityType.MISC;
import static org.newsbeam.model.EntityType.NORP;
import static org.newsbeam.model.EntityType.ORGANIZATION;
import static org.newsbeam.model.EntityType.PERSON;
import static org.newsbeam.pipelines.evaluate.names.Made.found;
import static org.newsbeam.pipelines.evaluate.names.Made.gold;
import static org.newsbeam.pipelines.evaluate.names.Made.names;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.newsbeam.pipelines.evaluate.figure.Counts;
import org.newsbeam.pipelines.evaluate.figure.Percent;

public class NameFiguresTest {

  private static final Counts NONE = new Counts(0, 0, 0);

  @Test
  public void aNameIsRightIfSpanAndTypeAre() {
    assertEquals(
        Map.of(
            "PERSON", new Counts(1, 3, 2),
            "LOCATION", new Counts(0, 1, 0),
            "ORGANIZATION", new Counts(0, 0, 1),
            "ALL", new Counts(1, 4, 3)),
        lines(
            names(
                List.of(gold(0, 5, PERSON), gold(10, 15, PERSON), gold(20, 25, ORGANIZATION)),
                found(0, 5, PERSON),
                found(10, 14, PERSON),
                found(20, 25, LOCATION),
                found(30, 35, PERSON))));
  }

  @Test
  public void articlesAreAddedUp() {
    Outcome one = names(List.of(gold(0, 5, PERSON)), found(0, 5, PERSON));
    Outcome two = names(List.of(gold(0, 5, PERSON)));
    assertEquals(new Counts(1, 1, 2), lines(one, two).get("ALL"));
  }

  @Test
  public void aFacilityFoundAsAnythingElseIsNotCounted() {
    assertEquals(
        Map.of(
            "PERSON",
            NONE,
            "LOCATION",
            new Counts(0, 1, 0),
            "ORGANIZATION",
            NONE,
            "ALL",
            new Counts(0, 1, 0)),
        lines(
            names(
                List.of(gold(0, 5, FACILITY), gold(10, 15, FACILITY), gold(20, 25, FACILITY)),
                found(0, 5, LOCATION),
                found(10, 15, ORGANIZATION),
                found(20, 24, LOCATION))));
  }

  @Test
  public void aFacilityFoundAsOneIsALineOfItsOwn() {
    Map<String, Counts> lines =
        lines(
            names(
                List.of(gold(0, 5, FACILITY), gold(10, 15, FACILITY)),
                found(0, 5, FACILITY),
                found(10, 15, LOCATION),
                found(20, 25, FACILITY)));
    assertEquals(new Counts(1, 2, 2), lines.get("FACILITY"));
    assertEquals(NONE, lines.get("ALL"));
  }

  @Test
  public void otherTypesAreLinesIfAnnotatedAndFound() {
    Map<String, Counts> lines =
        lines(
            names(
                List.of(gold(0, 5, NORP), gold(10, 15, MISC)),
                found(0, 5, NORP),
                found(20, 25, DATE)));
    assertEquals(
        List.of("PERSON", "LOCATION", "ORGANIZATION", "ALL", "NORP"), List.copyOf(lines.keySet()));
    assertEquals(NONE, lines.get("ALL"));
  }

  @Test
  public void aNameAnnotatedTwiceIsOne() {
    assertEquals(
        new Counts(1, 1, 1),
        lines(names(List.of(gold(0, 5, PERSON), gold(0, 5, PERSON)), found(0, 5, PERSON)))
            .get("ALL"));
  }

  @Test
  public void anArticleWithoutAnnotatedNamesIsNotCounted() {
    Outcome people = Made.people(List.of(Made.person(0, 5, "anna")), found(0, 5, PERSON));
    assertEquals(NONE, lines(people).get("ALL"));
  }

  @Test
  public void sharesAreOfWhatThereIs() {
    Counts counts = new Counts(2, 4, 8);
    assertEquals(0.5, counts.precision(), 0);
    assertEquals(0.25, counts.recall(), 0);
    assertEquals(1 / 3.0, counts.f1(), 1e-12);
    assertEquals(0, NONE.f1(), 0);
    assertEquals(33.3, Percent.of(counts.f1()), 0);
  }

  private static Map<String, Counts> lines(Outcome... outcomes) {
    return NameEvaluation.of(List.of(outcomes)).names().lines();
  }
}
