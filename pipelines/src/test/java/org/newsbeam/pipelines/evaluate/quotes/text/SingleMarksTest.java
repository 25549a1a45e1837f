// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.text;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class SingleMarksTest {

  @Test
  public void fromAWordToTheFirstMarkThatEndsOne() {
    assertFound("He said ‘rain, much rain,’ and 'snow.' too", "‘rain, much rain,’", "'snow.'");
    assertFound("‘It’s wet’ and '$5 more'", "‘It’s wet’", "'$5 more'");
  }

  @Test
  public void notPastALineEndOrAnotherMark() {
    assertFound("‘rain\nfell’ and ‘snow “fell’ or ‘hail", new String[0]);
    assertFound("‘rain ‘snow’", "‘snow’");
  }

  @Test
  public void anApostropheOpensNothingWithinAWord() {
    assertFound("It's the farmer's rain", new String[0]);
    assertFound("‘ rain ’ and 5' high", new String[0]);
  }

  @Test(timeout = 10_000)
  public void aLongLineTakesLinearTime() {
    assertEquals(List.of(), SingleMarks.of("'a ".repeat(1_000_000)));
  }

  private static void assertFound(String text, String... expected) {
    List<String> found = SingleMarks.of(text).stream().map(span -> span.in(text)).toList();
    assertEquals(List.of(expected), found);
  }
}
