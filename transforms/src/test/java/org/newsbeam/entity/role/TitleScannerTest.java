// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.role;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.newsbeam.entity.Articles;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

public final class TitleScannerTest {

  @Test
  public void aRoleBeforeTheNameIsRead() {
    assertEquals(
        List.of("North Korean leader"),
        titles("The North Korean leader Kim Jong Un smiled.", "Kim Jong Un"));
    assertEquals(
        List.of("Prime Minister"),
        titles("Then Prime Minister Helena Brandt left.", "Helena Brandt"));
  }

  @Test
  public void anOfficeOfSomethingIsReadWhole() {
    assertEquals(
        List.of("Secretary of State"), titles("Secretary of State Jane Roe left.", "Jane Roe"));
  }

  @Test
  public void anAppositionIsReadWithoutItsArticle() {
    assertEquals(
        List.of("spokesman for the ministry"),
        titles("Tom Reed, a spokesman for the ministry, said no.", "Tom Reed"));
    assertEquals(
        List.of("chief executive of Brightwater Bank"),
        titles("Jane Roe, 45, chief executive of Brightwater Bank, resigned.", "Jane Roe"));
  }

  @Test
  public void anAgeIsNoPartOfATitle() {
    assertEquals(
        List.of("chief executive of Acme"),
        titles("Jane Roe, the 54-year-old chief executive of Acme, resigned.", "Jane Roe"));
    assertEquals(List.of("dancer"), titles("The 19-year-old dancer Jane Roe smiled.", "Jane Roe"));
  }

  @Test
  public void twoRolesOfOneAppositionAreOneTitle() {
    assertEquals(
        List.of("chairwoman and chief executive of Acme"),
        titles("Jane Roe, chairwoman and chief executive of Acme, resigned.", "Jane Roe"));
  }

  @Test
  public void theOwnerOfARoleIsRead() {
    assertEquals(
        List.of("club's president and general manager"),
        titles("Jay Reed, the club's president and general manager, left.", "Jay Reed"));
    assertEquals(
        List.of("Holm's deputy campaign manager"),
        titles("Jay Reed, Holm's deputy campaign manager, left.", "Jay Reed", "Holm"));
    assertEquals(
        List.of("Norway's prime minister"),
        titles("Then Norway's prime minister, Jane Roe, left.", "Jane Roe"));
  }

  @Test
  public void aRoleMayBeForAPerson() {
    assertEquals(
        List.of("spokesman for Senator Jane Roe"),
        titles("Tom Reed, a spokesman for Senator Jane Roe, said no.", "Tom Reed", "Jane Roe"));
    assertEquals(
        List.of(),
        titles("Tom Reed, Secretary of State Jane Roe and I came.", "Tom Reed", "Jane Roe"));
  }

  @Test
  public void anAppositionBeforeTheNameIsRead() {
    assertEquals(
        List.of("spokesman for the ministry"),
        titles("A spokesman for the ministry, Tom Reed, said no.", "Tom Reed"));
    assertEquals(
        List.of("head of the World Health Organization"),
        titles("So said the head of the World Health Organization, Jane Roe.", "Jane Roe"));
    assertEquals(List.of("wife"), titles("He brought his wife, Jane Roe.", "Jane Roe"));
  }

  @Test
  public void whoIsMetBeforeACommaIsSomebodyElse() {
    assertEquals(List.of(), titles("After she met the president, Jane Roe left.", "Jane Roe"));
    assertEquals(
        List.of(), titles("After a day with the head of the bank, Jane Roe left.", "Jane Roe"));
  }

  @Test
  public void aNounBeforeAnotherNounIsNoRole() {
    assertEquals(
        List.of("student loan expert"),
        titles("Jane Roe, a student loan expert, left.", "Jane Roe"));
    assertEquals(List.of(), titles("Jane Roe, student loans in hand, left.", "Jane Roe"));
  }

  @Test
  public void theTitleOfTheNextInAListIsNotTaken() {
    assertEquals(
        List.of(), titles("Jane Roe, President Tom Reed and others came.", "Jane Roe", "Tom Reed"));
  }

  @Test
  public void anHonorificIsNoTitle() {
    assertEquals(List.of(), titles("Then Mr Reed left.", "Reed"));
  }

  /** The titles of the first of {@code people} in a sentence. */
  private static List<String> titles(String sentence, String... people) {
    ArticleWords words = ArticleWords.of(Articles.of(sentence));
    List<Name> names = java.util.Arrays.stream(people).map(p -> name(words, sentence, p)).toList();
    return new TitleScanner(words, names)
        .titles(names.get(0)).stream().map(TitleScanner.Title::text).toList();
  }

  private static Name name(ArticleWords words, String sentence, String person) {
    int begin = sentence.indexOf(person);
    int first = 0;
    while (words.word(first).begin() < begin) {
      first++;
    }
    int end = first;
    while (end < words.size() && words.word(end).end() <= begin + person.length()) {
      end++;
    }
    return new Name(first, end, 0, EntityType.PERSON, 1);
  }
}
