// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class SuggestionTest {

  private static final List<String> NAMES = List.of("speaker", "speaker_id", "source_text", "kind");

  @Test
  public void slipsOfTheFingersAreForgiven() {
    for (String slip : List.of("speeker", "speakr", "speakers", "speakre", "Speaker", "speaker")) {
      assertEquals(slip, Optional.of("speaker"), Suggestion.nearest(slip, NAMES));
    }
    assertEquals(Optional.of("speaker_id"), Suggestion.nearest("speakerid", NAMES));
    assertEquals(Optional.of("kind"), Suggestion.nearest("kin", NAMES));
  }

  @Test
  public void theBeginningOfANameIsLikeIt() {
    List<String> options = List.of("--input", "--output", "--overwrite");
    assertEquals(Optional.of("--output"), Suggestion.nearest("--out", options));
    assertEquals(Optional.of("--overwrite"), Suggestion.nearest("--over", options));
    assertEquals(Optional.empty(), Suggestion.nearest("--o", options));
  }

  @Test
  public void whatIsLikeNothingGetsNoGuess() {
    for (String other : List.of("", "kk", "speech_act", "confidence")) {
      assertEquals(other, Optional.empty(), Suggestion.nearest(other, NAMES));
    }
  }

  @Test
  public void allNamesAreTold() {
    assertEquals(
        "; did you mean kind? There are kind, text",
        Suggestion.among("kinds", List.of("kind", "text")));
    assertEquals("; there are kind, text", Suggestion.among("x", List.of("kind", "text")));
  }
}
