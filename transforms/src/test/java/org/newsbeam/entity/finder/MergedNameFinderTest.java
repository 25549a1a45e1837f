// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.finder;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.junit.Test;

public final class MergedNameFinderTest {

  private static final String[] SENTENCE = "Anna Berg of Oslo Harbour Board".split(" ", -1);

  @Test
  public void ofNamesThatOverlapTheMoreConfidentStands() {
    TokenNameFinder people = found(new Span(0, 2, "PERSON", 0.9));
    TokenNameFinder places =
        found(new Span(1, 2, "LOCATION", 0.8), new Span(3, 4, "LOCATION", 0.6));
    TokenNameFinder bodies = found(new Span(3, 6, "ORGANIZATION", 0.7));
    assertEquals("[0..2) PERSON [3..6) ORGANIZATION", merged(people, places, bodies));
  }

  @Test
  public void ofEquallyConfidentNamesThatOfTheEarlierFinderStands() {
    TokenNameFinder places = found(new Span(3, 4, "LOCATION", 0.7));
    TokenNameFinder bodies = found(new Span(3, 6, "ORGANIZATION", 0.7));
    assertEquals("[3..4) LOCATION", merged(places, bodies));
    assertEquals("[3..6) ORGANIZATION", merged(bodies, places));
  }

  @Test
  public void aNameThatLostLeavesRoomForAThird() {
    TokenNameFinder body = found(new Span(0, 4, "ORGANIZATION", 0.5));
    TokenNameFinder place = found(new Span(3, 4, "LOCATION", 0.6));
    TokenNameFinder person = found(new Span(0, 2, "PERSON", 0.4));
    assertEquals("[0..2) PERSON [3..4) LOCATION", merged(body, place, person));
  }

  @Test
  public void somebodyMustLook() {
    assertThrows(IllegalArgumentException.class, () -> new MergedNameFinder(List.of()));
  }

  private static String merged(TokenNameFinder... finders) {
    Span[] spans = new MergedNameFinder(List.of(finders)).find(SENTENCE);
    return String.join(" ", Stream.of(spans).map(Span::toString).toList());
  }

  private static TokenNameFinder found(Span... spans) {
    return new TokenNameFinder() {
      @Override
      public Span[] find(String[] tokens) {
        return spans;
      }

      @Override
      public void clearAdaptiveData() {}
    };
  }
}
