// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
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
