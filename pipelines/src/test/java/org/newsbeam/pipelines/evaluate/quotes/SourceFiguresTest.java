// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.Test;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.pipelines.evaluate.figure.Counts;

public class SourceFiguresTest {

  private static final String TEXT =
      """
      “It rained all day,” she said. “It snowed all night,” said Ann Roe, a judge.
      “It hailed this morning,” it said here. The mayor called it “rather bad for us” again.
      He loves “Rain in the Hills” much. “Nobody said this here.”
      """;

  @Test
  public void everySourceGivenCountsButWhereNoneIsAnnotated() {
    SourceFigures figures =
        article()
            .direct("she", "It rained all day")
            .direct("judge", "It snowed all night")
            .direct("He", "It hailed this morning")
            .direct("He", "Rain in the Hills")
            .direct("He", "loves")
            .direct("mayor", "it said here. The mayor called")
            .evaluation()
            .sources();
    assertEquals(new Counts(1, 4, 3), figures.lenient());
    assertEquals(new Counts(1, 4, 3), figures.strict());
  }

  @Test
  public void accuracyIsOfTheFoundAndByKindAndForm() {
    SourceFigures figures =
        article()
            .direct("she", "It rained all day")
            .direct(null, "It snowed all night")
            .mixed("mayor called", "it “rather bad for us” again")
            .evaluation()
            .sources();
    assertGroup(figures, "all", 3, 2, 1, 3);
    assertGroup(figures, "direct", 2, 1, 1, 2);
    assertGroup(figures, "mixed", 1, 1, 0, 1);
    assertGroup(figures, "pronoun", 1, 1, 1, 1);
    assertGroup(figures, "name", 1, 0, 0, 1);
    assertGroup(figures, "noun", 1, 1, 0, 1);
    assertEquals(new Share(2, 3), figures.coverage());
    assertEquals(new Counts(2, 2, 3), figures.lenient());
    assertEquals(new Counts(1, 2, 3), figures.strict());
  }

  @Test
  public void whereNothingIsFoundThereIsNoAccuracy() {
    SourceFigures figures = article().evaluation().sources();
    assertNull(figures.groups().get("all").lenient().percent());
    assertNull(figures.coverage().percent());
    assertEquals(new Counts(0, 0, 3), figures.lenient());
  }

  @Test
  public void aSpeakerIsComparedByNameWithThoseTold() {
    MadeArticle made =
        new MadeArticle(TEXT)
            .saidBy(List.of("Eve Holm", "Eve Ito"), "she", "“It rained all day,”")
            .said("Ann Roe, a judge", "“It snowed all night,”")
            .said("", "“It hailed this morning,”")
            .saidBy(List.of("Rob Ito"), "The mayor", "it “rather bad for us” again")
            .found(QuoteKind.DIRECT, "she", "Eve Ito", "It rained all day")
            .found(QuoteKind.DIRECT, "Ann Roe", null, "It snowed all night")
            .found(QuoteKind.DIRECT, null, "Tom Ito", "It hailed this morning")
            .found(QuoteKind.INDIRECT, "He", null, "He loves");
    SpeakerFigures figures = made.evaluation().speakers();
    assertSpeakers(figures, "all", new Share(2, 2), new Share(2, 3));
    assertSpeakers(figures, "hand", new Share(1, 1), new Share(1, 2));
    assertSpeakers(figures, "name", new Share(1, 1), new Share(1, 1));
    assertEquals(new Share(1, 3), figures.nullSpeakers());
    assertEquals(new Share(2, 4), figures.nullSpeakersOfAll());
  }

  @Test
  public void aSpeakerIsRightByItsLastNameUnlessTheFirstNameIsAnother() {
    assertEquals("right", speaker("Mr. Ito", "Rob Ito"));
    assertEquals("right", speaker("Rob Ito", "Ito"));
    assertEquals("right", speaker("Rob", "Rob Ito"));
    assertEquals("right", speaker("Rob James Ito", "Rob Ito"));
    assertEquals("wrong", speaker("Tom Ito", "Rob Ito"));
    assertEquals("wrong", speaker("Rob Holm", "Rob Ito"));
    assertEquals("wrong", speaker("he", "he"));
    assertEquals("right", speaker("the White House", "White House"));
  }

  @Test
  public void withoutASpeakerTheSourceIsOne() {
    assertEquals("right", speaker(null, "Mr. Ito"));
    assertEquals("wrong", speaker(null, "Tom Ito"));
  }

  private static String speaker(@Nullable String told, String gold) {
    MadeArticle made = new MadeArticle("“It rained all day,” Rob Ito said.");
    made.saidBy(List.of(gold), "Rob Ito", "“It rained all day,”");
    made.found(QuoteKind.DIRECT, "Rob Ito", told, "It rained all day");
    SpeakerFigures figures = made.evaluation().speakers();
    return figures.groups().get("hand").accuracy().part() == 1 ? "right" : "wrong";
  }

  private static void assertGroup(
      SourceFigures figures, String name, int gold, int lenient, int strict, int found) {
    SourceFigures.Group expected =
        new SourceFigures.Group(gold, new Share(lenient, found), new Share(strict, found));
    assertEquals(name, expected, figures.groups().get(name));
  }

  private static void assertSpeakers(
      SpeakerFigures figures, String name, Share accuracy, Share recall) {
    assertEquals(name, new SpeakerFigures.Group(accuracy, recall), figures.groups().get(name));
  }

  private static MadeArticle article() {
    return new MadeArticle(TEXT)
        .said("she", "“It rained all day,”")
        .said("Ann Roe, a judge", "“It snowed all night,”")
        .said("", "“It hailed this morning,”")
        .said("The mayor", "it “rather bad for us” again");
  }
}
