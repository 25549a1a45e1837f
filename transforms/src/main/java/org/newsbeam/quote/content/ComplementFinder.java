// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.Complement;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Rule;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.wording.ClauseBounds;

/** Finds where the content after a verb of speech starts. */
final class ComplementFinder {

  private static final Set<String> OPENERS = Set.of("that", "whether", "if", "how", "why", "what");

  /** The share of right content with a right source on the training part of PolNeAR. */
  private final List<Rule<Place, Integer>> rules =
      List.of(
          new Rule<>(RuleName.SAID_CLAUSE, 0.67, this::clauseStart),
          new Rule<>(RuleName.INFINITIVE, 0.54, this::infinitiveStart));

  /**
   * Where content may stand.
   *
   * @param verb the verb of speech that introduces it
   * @param limit the token that it does not reach
   */
  record Place(int verb, int limit) {}

  private final Words words;
  private final ClauseBounds bounds;

  ComplementFinder(Words words, ClauseBounds bounds) {
    this.words = words;
    this.bounds = bounds;
  }

  /** The rules for the first token of what a verb introduces, in the order to ask them. */
  List<Rule<Place, Integer>> rules() {
    return rules;
  }

  /** A clause after the verb: "that he would wait", "he would wait". */
  private Optional<Integer> clauseStart(Place place) {
    if (!takes(place, Complement.CLAUSE)) {
      return Optional.empty();
    }
    int start = bounds.start(place.verb(), place.limit());
    if (words.isQuoted(start)) {
      return Optional.empty();
    }
    return OPENERS.contains(words.lower(start)) || startsClause(start, place.limit())
        ? Optional.of(start)
        : Optional.empty();
  }

  /** Whether a subject and its verb start here. */
  private boolean startsClause(int start, int limit) {
    boolean nominal =
        switch (words.tag(start)) {
          case PRON, DET, NOUN, PROPN, ADJ, NUM, ADV, SCONJ, INTJ, X, SYM -> true;
          default -> false;
        };
    boolean relative = false;
    for (int i = start; nominal && i < Math.min(limit, start + 20); i++) {
      if (words.isFinite(i) && i > start) {
        if (!relative) {
          return words.tag(i - 1) != Tag.CCONJ;
        }
        relative = i + 1 < limit && words.isVerb(i + 1);
      }
      relative |= i > start && isRelative(i);
      if (words.is(i, ",") && i - start > 8) {
        return false;
      }
      if (words.isQuoted(i) || words.is(i, "to") || words.is(i, ":")) {
        return false;
      }
    }
    return false;
  }

  /** "Men who fish", "hooks that hold": the next verb is not that of the clause. */
  private boolean isRelative(int i) {
    boolean that = words.is(i, "that") && i + 1 < words.size() && words.isVerb(i + 1);
    return words.isNoun(i - 1) && (ClosedClasses.RELATIVES.contains(words.lower(i)) || that);
  }

  private boolean takes(Place place, Complement complement) {
    return words.cue(place.verb()).takes(complement);
  }

  /** An infinitive after the verb and whom it is said to: "to wait". */
  private Optional<Integer> infinitiveStart(Place place) {
    int to = place.verb() + 1;
    if (!words.is(to, "to") && !words.is(to, "not")) {
      to = bounds.addressee(to, place.limit()).map(Phrase::end).orElse(to);
    }
    boolean found = to + 1 < place.limit() && words.is(to, "to") && words.isVerb(to + 1);
    boolean fits = takes(place, Complement.INFINITIVE) && words.isCue(place.verb(), CueLevel.USUAL);
    return found && fits ? Optional.of(to) : Optional.empty();
  }
}
