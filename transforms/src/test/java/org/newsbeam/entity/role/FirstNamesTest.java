// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.role;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.newsbeam.entity.text.Folding;
import org.newsbeam.model.Gender;

public class FirstNamesTest {

  private static final Path GIVEN =
      Path.of("src/main/resources/org/newsbeam/entity/given-names.txt");

  private static List<String> names(String gender) throws IOException {
    return Files.readAllLines(GIVEN).stream()
        .filter(line -> line.startsWith(gender + " "))
        .flatMap(line -> Arrays.stream(line.split(" ")).skip(1))
        .toList();
  }

  @Test
  public void namesOfAllTheWorldTellAGender() {
    assertEquals(Optional.of(Gender.FEMALE), Lexicon.FIRST_NAMES.gender("Ngozi"));
    assertEquals(Optional.of(Gender.MALE), Lexicon.FIRST_NAMES.gender("Manolo"));
    assertEquals(Optional.of(Gender.FEMALE), Lexicon.FIRST_NAMES.gender("Solveig"));
    assertEquals(Optional.of(Gender.MALE), Lexicon.FIRST_NAMES.gender("Vivek"));
  }

  @Test
  public void namesOfBothTellNothing() {
    assertFalse(Lexicon.FIRST_NAMES.has("Alex"));
    assertFalse(Lexicon.FIRST_NAMES.has("Harpreet"));
    assertFalse(Lexicon.FIRST_NAMES.has("Andrea"));
  }

  @Test
  public void womenAndMenAreInBalance() throws IOException {
    int women = names("female").size();
    int men = names("male").size();
    assertTrue(women + " " + men, women > 5000 && women > 0.4 * (women + men));
  }

  @Test
  public void eachNameStandsOnceAndAsItIsLookedUp() throws IOException {
    Set<String> seen = new HashSet<>();
    for (String gender : List.of("female", "male", "unknown")) {
      for (String name : names(gender)) {
        assertTrue(name, seen.add(name));
        assertEquals(name, Folding.fold(name));
      }
    }
  }
}
