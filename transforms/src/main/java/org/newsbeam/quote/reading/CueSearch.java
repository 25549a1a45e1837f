// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;

/** Looks for verbs of speech and their subjects in front of a place. */
public final class CueSearch {

  private CueSearch() {}

  /**
   * The verbs of speech before a quotation in its frame, nearest first.
   *
   * @param quotation its tokens
   * @param isFull whether it ends as a clause ends; then the antecedent stands for "who"
   */
  public static List<CueCandidate> before(Reading reading, Phrase quotation, boolean isFull) {
    Words words = reading.words();
    int from = reading.frames().from(quotation.first());
    List<CueCandidate> candidates = new ArrayList<>();
    for (int i = quotation.first() - 1; i >= from; i--) {
      if (words.isQuoted(i)) {
        continue;
      }
      if (words.isCue(i, CueLevel.LIKELY) && !words.isPassive(i) && !Naming.is(words, i)) {
        int verb = i;
        boolean inverted = isInverted(words, verb, from);
        Optional<Phrase> subject =
            inverted
                ? reading.phrases().startingAt(verb + 1, quotation.first())
                : reading.subjects().subject(verb, from, isFull);
        subject
            .map(found -> new CueCandidate(verb, found, words.cue(verb)))
            .ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  /** Said Smith: “…”. */
  private static boolean isInverted(Words words, int verb, int from) {
    return (verb == from || words.is(verb - 1, ","))
        && words.isFinite(verb)
        && words.tag(verb + 1) == Tag.PROPN;
  }

  /**
   * The surest verb of speech, or of two alike the last, in the frame that ends at token {@code
   * last}.
   */
  public static Optional<Finding> last(Reading reading, int last) {
    int from = reading.frames().from(last);
    return last(reading, last, from, CueLevel.SURE)
        .or(() -> last(reading, last, from, CueLevel.LIKELY));
  }

  /** The last verb at {@code level} that has a subject, of the tokens from {@code from} on. */
  public static Optional<Finding> last(Reading reading, int last, int from, CueLevel level) {
    Words words = reading.words();
    for (int i = last; i >= from; i--) {
      if (words.tag(i) == Tag.VERB && !words.isQuoted(i) && words.isCue(i, level)) {
        int verb = i;
        Optional<Phrase> subject = reading.subjects().subject(verb, from, true);
        if (subject.isPresent()) {
          return Optional.of(Finding.of(subject.get(), verb));
        }
      }
    }
    return Optional.empty();
  }
}
