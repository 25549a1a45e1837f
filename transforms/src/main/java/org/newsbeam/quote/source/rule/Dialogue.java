// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.Optional;
import org.newsbeam.quote.part.Attribution;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/** Quotations that take their source from a quotation before. */
final class Dialogue {

  /** How long the clause between the parts of a split quote can be, in tokens. */
  private static final int SPLIT_REACH = 60;

  private Dialogue() {}

  /** “…,” Smith said, “…”. */
  static Optional<Finding> split(Scene scene) {
    Words words = scene.words();
    int last = lastWordBefore(scene);
    Optional<Attribution> neighbour = scene.neighbour();
    if (last <= scene.frameFirst() || neighbour.isEmpty() || words.isQuoted(last)) {
      return Optional.empty();
    }
    Phrase before = words.tokensOf(scene.quotationBefore().orElseThrow().marked());
    boolean pause = words.isPause(scene.first() - 1) || words.is(scene.first() - 1, ".");
    return neighbour
        .filter(found -> before.first() >= scene.frameFirst())
        .filter(found -> pause && last - before.end() <= SPLIT_REACH)
        .filter(found -> found.source().first() >= before.end())
        .map(Dialogue::same);
  }

  /** “…,” Smith said. “…”: the same paragraph goes on with the same speaker. */
  static Optional<Finding> followOn(Scene scene) {
    int block = scene.quotation().block();
    return scene
        .previous()
        .filter(found -> blockOf(scene, found) == block && scene.standsAlone())
        .map(Dialogue::same);
  }

  /** A paragraph that is nothing but a quotation: whoever spoke last. */
  static Optional<Finding> lastSpeaker(Scene scene) {
    return scene.standsAlone() ? scene.previous().map(Dialogue::same) : Optional.empty();
  }

  private static Finding same(Attribution found) {
    return new Finding(found.source(), found.cue());
  }

  static int blockOf(Scene scene, Attribution found) {
    return scene.reading().quotations().get(found.quotation()).block();
  }

  private static int lastWordBefore(Scene scene) {
    int last = scene.first() - 1;
    while (last > scene.frameFirst() && isSeparator(scene.words(), last)) {
      last--;
    }
    return last;
  }

  private static boolean isSeparator(Words words, int i) {
    return words.isPause(i) || words.is(i, ":") || words.is(i, ".") || words.is(i, ";");
  }
}
