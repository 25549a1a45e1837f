// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.Optional;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/** A reporting clause that ends the frame: It was “a disaster” for the town, the mayor said. */
final class ClauseFinal {

  private static final int REACH = 25;

  private ClauseFinal() {}

  static Optional<Finding> find(Scene scene) {
    Words words = scene.words();
    int from = scene.end();
    int limit = scene.window().end();
    for (int verb = limit - 1; verb > Math.max(from, limit - REACH); verb--) {
      if (!words.isCue(verb, CueLevel.SURE)
          || !words.isFinite(verb)
          || AfterClause.opensOwn(words, verb + 1, limit)) {
        continue;
      }
      Optional<Phrase> subject = scene.reading().subjects().subject(verb, from, true);
      if (subject.isPresent()
          && subject.get().first() > from
          && words.isPause(subject.get().first() - 1)) {
        return Optional.of(Finding.of(subject.get(), verb));
      }
      if (words.is(verb - 1, ",")) {
        Optional<Phrase> after = scene.reading().phrases().startingAt(verb + 1, limit);
        if (after.isPresent() && !OtherClause.opensContent(words, after.get(), limit)) {
          return Optional.of(Finding.of(after.get(), verb));
        }
      }
    }
    return Optional.empty();
  }
}
