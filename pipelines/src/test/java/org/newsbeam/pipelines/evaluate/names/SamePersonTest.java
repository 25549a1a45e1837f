// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import static org.junit.Assert.assertEquals;
import static org.newsbeam.model.EntityType.DATE;
import static org.newsbeam.model.EntityType.PERSON;
import static org.newsbeam.pipelines.evaluate.names.Made.found;
import static org.newsbeam.pipelines.evaluate.names.Made.people;
import static org.newsbeam.pipelines.evaluate.names.Made.person;

import java.util.List;
import org.junit.Test;
import org.newsbeam.pipelines.evaluate.figure.Counts;
import org.newsbeam.pipelines.evaluate.figure.Percent;

public class SamePersonTest {

  @Test
  public void pairsOfOneArticleAreSplitOrMergedOrRight() {
    SamePerson figures =
        SamePerson.of(
            List.of(
                people(
                    List.of(
                        person(0, 5, "anna"),
                        person(10, 15, "anna"),
                        person(20, 25, "anna"),
                        person(30, 35, "lars")),
                    found(0, 5, PERSON).withEntity(0),
                    found(10, 15, PERSON).withEntity(0),
                    found(20, 25, PERSON).withEntity(1),
                    found(30, 35, PERSON).withEntity(1))));
    assertEquals(new Counts(1, 2, 3), figures.pairs());
    assertEquals(
        List.of("split", "split", "merged"),
        figures.errors().stream().map(PairError::what).toList());
  }

  @Test
  public void namesOfDifferentArticlesAreNoPair() {
    Outcome article = people(List.of(person(0, 5, "anna")), found(0, 5, PERSON).withEntity(0));
    assertEquals(Counts.NONE, SamePerson.of(List.of(article, article)).pairs());
  }

  @Test
  public void aNameIsFoundIfTheFirstMentionThatSharesACharWithItIs() {
    SamePerson figures =
        SamePerson.of(
            List.of(
                people(
                    List.of(person(0, 9, "anna"), person(10, 15, "anna"), person(50, 55, "anna")),
                    found(0, 4, PERSON).withEntity(0),
                    found(5, 9, PERSON).withEntity(1),
                    found(12, 30, PERSON).withEntity(0))));
    assertEquals(2, figures.found());
    assertEquals(3, figures.names());
    assertEquals(new Counts(1, 1, 1), figures.pairs());
    assertEquals(66.7, Percent.of(figures.coverage()), 0);
  }

  @Test
  public void namesOfNoEntityAreNotToldToBeOne() {
    SamePerson figures =
        SamePerson.of(
            List.of(
                people(
                    List.of(person(0, 5, "may"), person(10, 15, "june")),
                    found(0, 5, DATE),
                    found(10, 15, DATE))));
    assertEquals(Counts.NONE, figures.pairs());
  }
}
