// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.junit.Test;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Entity;
import org.newsbeam.model.Gender;
import org.newsbeam.model.Mention;

public final class EntityFinderTest {

  /** Knows some names, each by all of its words, and forgets nothing. */
  private static final class Lookup implements TokenNameFinder {
    final Map<String, String> types = new HashMap<>();
    int cleared;

    @Override
    public Span[] find(String[] tokens) {
      List<Span> found = new ArrayList<>();
      for (int i = 0; i < tokens.length; i++) {
        for (int end = tokens.length; end > i; end--) {
          String words = String.join(" ", List.of(tokens).subList(i, end));
          if (types.containsKey(words)) {
            found.add(new Span(i, end, types.get(words), 0.9));
            i = end - 1;
            break;
          }
        }
      }
      return found.toArray(new Span[0]);
    }

    @Override
    public void clearAdaptiveData() {
      cleared++;
    }
  }

  private final Lookup lookup = new Lookup();
  private final EntityFinder finder = new EntityFinder(lookup);

  @Test
  public void whatSurroundsANameIsTrimmed() {
    lookup.types.put("Mr Reed 's", "PERSON");
    lookup.types.put("the Norvik Group", "ORGANIZATION");
    assertEquals(
        "Reed/PERSON Norvik Group/ORGANIZATION",
        found("Mr Reed's firm fell. So did the Norvik Group."));
  }

  @Test
  public void aNameEndsAtTheHyphenOfACompound() {
    lookup.types.put("Oslo", "LOCATION");
    AnnotatedArticle article = Articles.annotated(finder, "The Oslo-based firm fell.");
    Mention mention = article.mentions().get(0);
    assertEquals("Oslo", mention.span().in(article.text()));
    assertEquals("Oslo-based", article.tokens().in(article.text(), mention.firstToken()));
  }

  @Test
  public void theWordsBeforeAnAcronymAreOneName() {
    lookup.types.put("Korean", "NORP");
    lookup.types.put("Central News Agency", "ORGANIZATION");
    assertEquals(
        "Korean Central News Agency/ORGANIZATION KCNA/ORGANIZATION KCNA/ORGANIZATION",
        found("The Korean Central News Agency (KCNA) said so. But KCNA was wrong."));
  }

  @Test
  public void oneSpellingHasOneType() {
    lookup.types.put("Anna Berg", "PERSON");
    lookup.types.put("Berg", "LOCATION");
    assertEquals("Anna Berg/PERSON Berg/PERSON", found("Anna Berg left. Then Berg came."));
  }

  @Test
  public void aMissedSurnameIsFound() {
    lookup.types.put("Anna Berg", "PERSON");
    assertEquals("Anna Berg/PERSON Berg/PERSON", found("Anna Berg left. Then Berg came."));
  }

  @Test
  public void aHeadlineInTitleCaseIsReadWithTheNamesOfTheBody() {
    lookup.types.put("Anna Berg Tells Reed", "PERSON");
    lookup.types.put("Anna Berg", "PERSON");
    lookup.types.put("Tom Reed", "PERSON");
    assertEquals(
        "Anna Berg/PERSON Reed/PERSON Anna Berg/PERSON Tom Reed/PERSON",
        found(
            "Anna Berg Tells Reed About Harbour\nToday Anna Berg told Tom Reed about the harbour."));
  }

  @Test
  public void aHeadlineInCapitalsIsReadWithTheNamesOfTheBody() {
    lookup.types.put("Anna Berg", "PERSON");
    assertEquals(
        "BERG/PERSON Anna Berg/PERSON",
        found("BERG OPENS NEW HARBOUR\nToday Anna Berg opened the harbour."));
  }

  @Test
  public void aFullNameAndAShortOneHaveIdsOfTheirOwn() {
    lookup.types.put("Jong Kim", "PERSON");
    lookup.types.put("Kim", "PERSON");
    Entity full = Articles.annotated(finder, "Jong Kim left.").entities().get(0);
    Entity bare = Articles.annotated(finder, "Mr Kim left.").entities().get(0);
    Entity capitals = Articles.annotated(finder, "Then Mr. Jong Kim left.").entities().get(0);
    assertNotEquals(full.entityId(), bare.entityId());
    assertEquals(full.entityId(), capitals.entityId());
  }

  @Test
  public void theGenderFollowsFromHonorificsTitlesAndPronouns() {
    lookup.types.putAll(Map.of("Ann Roe", "PERSON", "Reed", "PERSON", "Jo Holm", "PERSON"));
    AnnotatedArticle article =
        Articles.annotated(
            finder,
            "Ann Roe left. She was tired. Then Mr Reed came. A spokeswoman, Ms Jo Holm, spoke.");
    assertEquals(
        List.of(Gender.FEMALE, Gender.MALE, Gender.FEMALE),
        article.entities().stream().map(Entity::gender).toList());
  }

  @Test
  public void datesAreOfNoEntity() {
    lookup.types.put("Monday", "DATE");
    AnnotatedArticle article = Articles.annotated(finder, "It rained on Monday.");
    assertEquals(Mention.NO_ENTITY, article.mentions().get(0).entity());
    assertTrue(article.entities().isEmpty());
  }

  @Test
  public void whatTheFinderLearnedIsForgottenAfterEachArticle() {
    found("It rained.");
    assertEquals(1, lookup.cleared);
    lookup.types.put("rained", "NO_SUCH_TYPE");
    assertThrows(IllegalArgumentException.class, () -> found("It rained."));
    assertEquals(2, lookup.cleared);
  }

  private String found(String text) {
    AnnotatedArticle article = Articles.annotated(finder, text);
    return article.mentions().stream()
        .map(m -> m.span().in(text) + "/" + m.type())
        .collect(Collectors.joining(" "));
  }
}
