// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Test;
import org.newsbeam.model.EntityType;

public final class PersonTailsTest {

  @Test
  public void whatFollowsASurnameThatStandsAloneMoreOftenIsCutOff() {
    assertEquals(
        "Nora Holm, Holm, Holm, Holm",
        repaired("<Nora Holm> came. <Holm> drew. Then <Holm> slept. She sold <Holm Sculptures>."));
  }

  @Test
  public void aWordThatIsNoNameIsCutOffAFullName() {
    assertEquals(
        "Nora Holm, Nora Holm",
        repaired("<Nora Holm Museum> opens. It rained when <Nora Holm> came to the museum."));
  }

  @Test
  public void aFullerNameStaysWhole() {
    assertEquals(
        "Maria Holm Larsen, Maria Holm, Larsen",
        repaired("<Maria Holm Larsen> came. Then <Maria Holm> left, and <Larsen> too."));
    assertEquals(
        "Diego López, López Ortega, Ortega",
        repaired("<Diego López> met <López Ortega>, and <Ortega> smiled."));
  }

  /** The names left of those in angle brackets, which all are of people. */
  private static String repaired(String marked) {
    String text = marked.replaceAll("[<>]", "");
    ArticleWords words = ArticleWords.of(Articles.of(text));
    List<Name> names = new ArrayList<>();
    int from = marked.indexOf('<');
    while (from >= 0) {
      int begin = from - 2 * names.size();
      int end = marked.indexOf('>', from) - 2 * names.size() - 1;
      int first = 0;
      while (words.word(first).begin() < begin) {
        first++;
      }
      int last = first;
      while (words.word(last).end() < end) {
        last++;
      }
      int sentence = 0;
      while (words.endOf(sentence) <= first) {
        sentence++;
      }
      names.add(new Name(first, last + 1, sentence, EntityType.PERSON, 0.9));
      from = marked.indexOf('<', from + 1);
    }
    return new PersonTails()
        .repair(words, names).stream()
            .map(n -> words.written(n.first(), n.end()))
            .collect(Collectors.joining(", "));
  }
}
