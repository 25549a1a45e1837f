// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.Optional;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/** What somebody does with words: Smith opens each show with the words “…”. */
final class WithWords {

  private WithWords() {}

  /** She opens each show with the words “…”. */
  static Optional<Finding> find(Scene scene) {
    Words words = scene.words();
    int noun = scene.first() - 1;
    if (noun > 0 && (words.is(noun, ",") || words.is(noun, ":"))) {
      noun--;
    }
    int from = scene.frameFirst();
    boolean fits = noun > from + 2 && words.is(noun, "words") && words.is(noun - 2, "with");
    for (int verb = noun - 3; fits && verb > from; verb--) {
      if (words.isFinite(verb) && !words.isQuoted(verb)) {
        Phrase cue = new Phrase(noun, noun + 1);
        return scene
            .reading()
            .subjects()
            .subject(verb, from, true)
            .filter(found -> isSomebody(words, found))
            .map(source -> new Finding(source, cue));
      }
    }
    return Optional.empty();
  }

  /** A box comes with words too. */
  private static boolean isSomebody(Words words, Phrase source) {
    return !words.is(source.last(), "it") && PassiveCue.isSomebody(words, source);
  }
}
