// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.junit.Test;
import org.newsbeam.entity.alias.Alias;
import org.newsbeam.entity.alias.Aliases;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Entity;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;

public final class AliasesTest {

  private static final Alias GAFFER = new Alias("the Gaffer", "Josh Pelham", EntityType.PERSON);

  @Test
  public void anAliasThatTheModelMissedIsAMention() {
    assertEquals(
        "the Gaffer=Josh Pelham Pelham=Josh Pelham",
        found(
            List.of(GAFFER), Map.of("Pelham", "PERSON"), "Here the Gaffer rests. Pelham smiled."));
  }

  @Test
  public void aliasAndNameHaveOneId() {
    Entity alias = entities(List.of(GAFFER), Map.of(), "Here the Gaffer rests.").get(0);
    Entity name =
        entities(List.of(), Map.of("Josh Pelham", "PERSON"), "So Josh Pelham went.").get(0);
    assertEquals(name.entityId(), alias.entityId());
    assertEquals("Josh Pelham", alias.name());
  }

  @Test
  public void caseCountsButForCapitalsAndTheStartOfASentence() {
    assertEquals(
        "THE GAFFER=Josh Pelham The Gaffer=Josh Pelham",
        found(List.of(GAFFER), Map.of(), "THE GAFFER\nThe Gaffer met the gaffer of The gaffer."));
  }

  @Test
  public void onlyWholeWordsCount() {
    Alias dee = new Alias("Dee", "Diana Reed", EntityType.PERSON);
    assertEquals(
        "Dee=Diana Reed Dee=Diana Reed",
        found(List.of(dee), Map.of(), "Deer, Dee's dog and Dee-Dee ran.")
            .replace(" Dee=Diana Reed Dee", " Dee"));
  }

  @Test
  public void theLongestAliasWins() {
    List<Alias> aliases =
        List.of(
            new Alias("Green", "Tom Green", EntityType.PERSON),
            new Alias("Big Green", "Verdano", EntityType.ORGANIZATION));
    assertEquals(
        "Big Green=Verdano Green=Tom Green",
        found(aliases, Map.of(), "At Big Green nobody knew Green."));
  }

  @Test
  public void anAliasWinsOverWhatTheModelFound() {
    Alias green = new Alias("Big Green", "Verdano", EntityType.ORGANIZATION);
    assertEquals(
        "Big Green/ORGANIZATION",
        types(List.of(green), Map.of("Big Green", "LOCATION"), "At Big Green it rained."));
    assertEquals(
        "Big Green/ORGANIZATION",
        types(List.of(green), Map.of("Green Monday", "PERSON"), "At Big Green Monday is free."));
    assertEquals(
        "Big Green/ORGANIZATION",
        types(
            List.of(green), Map.of("Big Green Monday", "ORGANIZATION"), "So Big Green Monday is."));
  }

  @Test
  public void aPersonsFullerNameStaysWhole() {
    List<Alias> aliases = List.of(new Alias("Pelham", "Josh Pelham", EntityType.PERSON));
    assertEquals(
        "Pelham=Josh Pelham Nora Pelham=Nora Pelham Josh K. Pelham=Josh Pelham",
        found(
            aliases,
            Map.of("Nora Pelham", "PERSON", "Josh K. Pelham", "PERSON"),
            "So Pelham met Nora Pelham. Then Josh K. Pelham left."));
  }

  @Test
  public void aCompanysLegalFormStaysWithIt() {
    Alias norvik = new Alias("Norvik", "Norvik Ferries", EntityType.ORGANIZATION);
    assertEquals(
        "Norvik Corp.=Norvik Ferries Norvik=Norvik Ferries",
        found(
            List.of(norvik),
            Map.of("Norvik Corp.", "ORGANIZATION"),
            "Shares of Norvik Corp. fell. So Norvik closed."));
  }

  @Test
  public void aCanonicalNameCutsNoLongerName() {
    assertEquals(
        "Josh Pelham Library/ORGANIZATION",
        types(
            List.of(GAFFER),
            Map.of("Josh Pelham Library", "ORGANIZATION"),
            "The Josh Pelham Library opened."));
  }

  @Test
  public void twoCanonicalNamesStayTwo() {
    List<Alias> aliases =
        List.of(
            new Alias("Old Reed", "Tom Reed", EntityType.PERSON),
            new Alias("Young Reed", "Tom K. Reed", EntityType.PERSON));
    List<Entity> two = entities(aliases, Map.of(), "Then Old Reed met Young Reed.");
    assertEquals(List.of("Tom Reed", "Tom K. Reed"), two.stream().map(Entity::name).toList());
    assertNotEquals(two.get(0).entityId(), two.get(1).entityId());
  }

  @Test
  public void initialsAndMarksMatchHoweverTheyAreCut() {
    Alias marlowe = new Alias("J.K. O'Marlowe", "Joan Marlowe", EntityType.PERSON);
    assertEquals(
        "J.K. O’Marlowe=Joan Marlowe J. K. O'Marlowe=Joan Marlowe",
        found(List.of(marlowe), Map.of(), "So J.K. O’Marlowe wrote. Then J. K. O'Marlowe slept."));
  }

  private static String found(List<Alias> aliases, Map<String, String> names, String text) {
    AnnotatedArticle article = annotated(aliases, names, text);
    return article.mentions().stream()
        .map(m -> m.span().in(text) + "=" + article.entities().get(m.entity()).name())
        .collect(Collectors.joining(" "));
  }

  private static String types(List<Alias> aliases, Map<String, String> names, String text) {
    List<Mention> mentions = annotated(aliases, names, text).mentions();
    return mentions.stream()
        .map(m -> m.span().in(text) + "/" + m.type())
        .collect(Collectors.joining(" "));
  }

  private static List<Entity> entities(
      List<Alias> aliases, Map<String, String> names, String text) {
    return annotated(aliases, names, text).entities();
  }

  private static AnnotatedArticle annotated(
      List<Alias> aliases, Map<String, String> names, String text) {
    return Articles.annotated(
        new EntityFinder(new Known(names), Aliases.of(aliases), Lexicon.NONE), text);
  }

  /** Knows some names, given with a space before each mark. */
  private record Known(Map<String, String> types) implements TokenNameFinder {

    @Override
    public Span[] find(String[] words) {
      List<Span> found = new ArrayList<>();
      for (int i = 0; i < words.length; i++) {
        for (int end = words.length; end > i; end--) {
          String type = types.get(String.join(" ", List.of(words).subList(i, end)));
          if (type != null) {
            found.add(new Span(i, end, type, 0.9));
            i = end - 1;
            break;
          }
        }
      }
      return found.toArray(new Span[0]);
    }

    @Override
    public void clearAdaptiveData() {}
  }
}
