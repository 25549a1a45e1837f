// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.Optional;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/** A source named by "according to". */
final class AccordingTo {

  private AccordingTo() {}

  static Optional<Finding> find(Scene scene) {
    Words words = scene.words();
    int limit = scene.window().end();
    for (int i = scene.window().first(); i + 2 < limit; i++) {
      if (!words.isQuoted(i) && words.is(i, "according") && words.is(i + 1, "to")) {
        Phrase cue = new Phrase(i, i + 2);
        Optional<Phrase> source = scene.reading().phrases().startingAt(i + 2, limit);
        if (source.isPresent()) {
          return Optional.of(new Finding(source.get(), cue));
        }
      }
    }
    return Optional.empty();
  }
}
