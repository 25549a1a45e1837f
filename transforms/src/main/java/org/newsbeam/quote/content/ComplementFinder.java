// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.content;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.ClauseBounds;
import org.newsbeam.quote.reading.Words;

/** Finds where the content after a verb of speech starts. */
final class ComplementFinder {

  private static final Set<String> OPENERS = Set.of("that", "whether", "if", "how", "why", "what");

  private final Words words;
  private final ClauseBounds bounds;

  ComplementFinder(Words words, ClauseBounds bounds) {
    this.words = words;
    this.bounds = bounds;
  }

  /** The first token of a clause after {@code verb}: "that he would wait", "he would wait". */
  Optional<Integer> clauseStart(int verb, int limit) {
    int start = bounds.start(verb, limit);
    if (words.isQuoted(start)) {
      return Optional.empty();
    }
    return OPENERS.contains(words.lower(start)) || startsClause(start, limit)
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

  /** The "of" after {@code verb} and whom it is said to or about: "warned of a wait". */
  Optional<Integer> ofStart(int verb, int limit) {
    int of = verb + 1;
    if (!words.is(of, "of")) {
      of = bounds.addressee(of, limit).map(Phrase::end).orElse(of);
    }
    return of + 1 < limit && words.is(of, "of") ? Optional.of(of) : Optional.empty();
  }

  /** The first token of an infinitive after {@code verb} and whom it is said to: "to wait". */
  Optional<Integer> infinitiveStart(int verb, int limit) {
    int to = verb + 1;
    if (!words.is(to, "to") && !words.is(to, "not")) {
      to = bounds.addressee(to, limit).map(Phrase::end).orElse(to);
    }
    boolean found = to + 1 < limit && words.is(to, "to") && words.isVerb(to + 1);
    return found ? Optional.of(to) : Optional.empty();
  }
}
