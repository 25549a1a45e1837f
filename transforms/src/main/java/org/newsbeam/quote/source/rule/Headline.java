// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.Optional;
import org.newsbeam.model.BlockKind;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.HeadlineLabel;
import org.newsbeam.quote.reading.Words;

/** Sources that a headline sets off with a colon. */
final class Headline {

  private Headline() {}

  /** Smith: council acted in ‘bad faith’. */
  static Optional<Finding> colon(Scene scene) {
    if (!isHeadline(scene)) {
      return Optional.empty();
    }
    return HeadlineLabel.name(scene.reading(), scene.words().blocks().of(scene.quotation().block()))
        .filter(name -> name.end() < scene.first())
        .map(name -> new Finding(name, new Phrase(name.end(), name.end() + 1)));
  }

  /** ‘We will not sell’: Smith hits out at council. */
  static Optional<Finding> quotationFirst(Scene scene) {
    Words words = scene.words();
    int colon = scene.end();
    boolean fits =
        isHeadline(scene)
            && scene.first() == words.blocks().first(scene.quotation().block())
            && colon + 1 < words.size()
            && (words.is(colon, ":") || words.isDash(colon));
    if (!fits) {
      return Optional.empty();
    }
    int end = words.blocks().of(scene.quotation().block()).end();
    return scene
        .reading()
        .phrases()
        .startingAt(colon + 1, end)
        .filter(name -> HeadlineLabel.speaks(scene.reading(), name.last()))
        .map(name -> new Finding(name, new Phrase(colon, colon + 1)));
  }

  private static boolean isHeadline(Scene scene) {
    int block = scene.quotation().block();
    return scene.reading().article().blocks().get(block).kind() == BlockKind.HEADLINE;
  }
}
