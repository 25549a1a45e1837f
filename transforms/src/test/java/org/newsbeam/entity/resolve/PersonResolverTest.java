// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.resolve;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Test;
import org.newsbeam.entity.person.PersonName;
import org.newsbeam.entity.role.GenderVotes;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.model.Gender;

public final class PersonResolverTest {

  @Test
  public void aSurnameGoesToItsFullName() {
    assertEquals("[0, 1, 3] [2]", groups("Nadia Petrova", "Petrova", "Olga Ivanova", "Petrova"));
  }

  @Test
  public void aFamilyNameThatStandsFirstGoesToItsFullName() {
    assertEquals("[0, 1, 2]", groups("Kim Jong Un", "Mr Kim", "Kim Jong-un"));
  }

  @Test
  public void theHonorificChoosesBetweenTwoOfOneSurname() {
    assertEquals("[0, 3] [1, 2]", groups("Mrs Anna Berg", "Mr Lars Berg", "Mr Berg", "Mrs Berg"));
  }

  @Test
  public void aSurnameGoesToTheOnlyOneNamedBefore() {
    assertEquals("[0, 1, 3] [2]", groups("Anna Berg", "Berg", "Lars Berg", "Anna Berg"));
  }

  @Test
  public void aSurnameOfTwoNamedBeforeStaysOpen() {
    assertEquals("[0] [1] [2]", groups("Anna Berg", "Lars Berg", "Berg"));
  }

  @Test
  public void aSurnameGoesToTheOneNamedMuchMoreOften() {
    assertEquals("[0, 1, 2, 4] [3]", groups("Anna Berg", "Berg", "Berg", "Lars Berg", "Berg"));
    assertEquals("[0, 1, 2] [3]", groups("Berg", "Anna Berg", "Anna Berg", "Lars Berg"));
  }

  @Test
  public void aMisspeltSurnameGoesToItsFullName() {
    assertEquals("[0, 1]", groups("K.C. Maurer", "Mauer"));
    assertEquals("[0] [1]", groups("Lee Martin", "Marvin"));
    assertEquals("[0] [1]", groups("Mr Ivan Petrov", "Mrs Petrova"));
  }

  @Test
  public void aShortFormOfTheFirstNameGoesToItsFullName() {
    assertEquals("[0, 1]", groups("William Rhodes", "Bill"));
  }

  @Test
  public void theSonIsNotTheFather() {
    assertEquals(
        "[0, 3] [1, 2]", groups("Carl Benning", "Carl Benning Jr.", "Benning Jr.", "Benning"));
  }

  @Test
  public void aSurnameOutranksAFirstName() {
    assertEquals("[0, 2] [1]", groups("Anna Martin", "Martin Holm", "Martin"));
  }

  @Test
  public void aFirstNameAloneGoesToItsFullName() {
    assertEquals("[0, 2] [1]", groups("Hillary Rhodes", "Bill Rhodes", "Hillary"));
  }

  @Test
  public void honorificsKeepTwoShortNamesApart() {
    assertEquals("[0, 2] [1]", groups("Mr Kim", "Mrs Kim", "Mr Kim"));
  }

  /** Mentions with "Mr" or "Mrs" before them, and the groups they fall into. */
  @Test
  public void theFirstNameTellsWhomAnHonorificMeans() {
    String[] mentions = {"Anna Berg", "John Berg", "Mrs Berg", "Mr Berg"};
    assertEquals("[0, 2] [1, 3]", groups(Lexicon.FIRST_NAMES, mentions));
    assertEquals("[0] [1] [2] [3]", groups(mentions));
  }

  @Test
  public void aSurnameOfVeryManyTellsNobody() {
    List<String> mentions = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 150; i++) {
      mentions.add(firstName(random) + " Berg");
      groups.add("[" + i + "]");
    }
    mentions.addAll(List.of("Berg", "Mona Lund", "Lund"));
    groups.addAll(List.of("[150]", "[151, 152]"));
    groups.sort(null);
    assertEquals(String.join(" ", groups), groups(mentions.toArray(String[]::new)));
  }

  /** Eight random letters: no two of these are alike. */
  private static String firstName(Random random) {
    StringBuilder name = new StringBuilder("Z");
    random.ints(8, 'a', 'z' + 1).forEach(name::appendCodePoint);
    return name.toString();
  }

  private static String groups(String... mentions) {
    return groups(Lexicon.NONE, mentions);
  }

  private static String groups(Lexicon firstNames, String... mentions) {
    List<PersonMention> people = new ArrayList<>();
    for (int i = 0; i < mentions.length; i++) {
      Gender gender =
          mentions[i].startsWith("Mr ")
              ? Gender.MALE
              : mentions[i].startsWith("Mrs ") ? Gender.FEMALE : Gender.UNKNOWN;
      PersonName name = PersonName.of(mentions[i].replaceFirst("^Mrs? ", ""));
      people.add(
          new PersonMention(i, name, gender, GenderVotes.NONE.plus(gender, 1), List.of(), false));
    }
    return PersonResolver.resolve(people, firstNames).stream()
        .map(p -> p.mentions().stream().sorted().toList().toString())
        .sorted()
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }
}
