// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/** One person quoted by another: the paper quoted Smith as saying: “…”. */
final class QuotedAs {

  private static final Set<String> QUOTING =
      Set.of("quote", "quotes", "quoted", "quoting", "cite", "cites", "cited", "citing");

  /** How far "as saying" stands behind the verb at most, in tokens. */
  private static final int REACH = 12;

  private QuotedAs() {}

  /** Who is quoted, not who quotes. */
  static Optional<Finding> find(Scene scene) {
    Words words = scene.words();
    int from = scene.window().first();
    for (int i = from + 1; i + 1 < scene.window().end(); i++) {
      boolean saying =
          words.is(i, "as") && (words.is(i + 1, "saying") || words.is(i + 1, "telling"));
      if (saying && !words.isQuoted(i)) {
        return quoted(scene, i, from);
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> quoted(Scene scene, int as, int from) {
    Words words = scene.words();
    for (int verb = as - 1; verb >= Math.max(from, as - REACH); verb--) {
      if (!words.isQuoted(verb) && QUOTING.contains(words.lower(verb))) {
        Optional<Phrase> source =
            words.isPassive(verb)
                ? scene.reading().subjects().subject(verb, from, true)
                : object(scene, verb + 1, as);
        return source.map(found -> Finding.of(found, as + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Phrase> object(Scene scene, int first, int as) {
    return ClosedClasses.OBJECT_PRONOUNS.contains(scene.words().lower(first))
        ? Optional.of(new Phrase(first, first + 1))
        : scene.reading().phrases().startingAt(first, as);
  }
}
