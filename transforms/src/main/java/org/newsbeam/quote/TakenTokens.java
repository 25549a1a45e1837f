// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import java.util.Arrays;
import java.util.List;
import org.newsbeam.model.Span;
import org.newsbeam.quote.part.Draft;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Reading;

/** Which tokens of an article other quotes cannot have, for they belong to drafts already. */
final class TakenTokens {

  private TakenTokens() {}

  /** For each token whether it is in the content of a draft, or is a cue that is used up. */
  static boolean[] of(Reading reading, List<Draft> drafts) {
    boolean[] taken = new boolean[reading.words().size()];
    for (Draft draft : drafts) {
      for (Span segment : draft.segments()) {
        Phrase phrase = reading.words().tokensOf(segment);
        Arrays.fill(taken, phrase.first(), phrase.end(), true);
      }
      if (draft.cue() != null && takesCue(reading, draft)) {
        Arrays.fill(taken, draft.cue().first(), draft.cue().end(), true);
      }
    }
    return taken;
  }

  /** Whether the cue can have no other content than the draft's: it stands in a sentence of it. */
  private static boolean takesCue(Reading reading, Draft draft) {
    if (draft.rule() == RuleName.NEXT_SENTENCE) {
      return true;
    }
    int frame = reading.frames().first(draft.cue().first());
    return draft.segments().stream()
        .map(reading.words()::tokensOf)
        .anyMatch(
            part ->
                reading.frames().first(part.first()) <= frame
                    && frame < reading.frames().end(part.last()));
  }
}
