// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.Optional;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.reading.Words;

/** Sources that are written beside a quotation without a verb. */
final class Label {

  private Label() {}

  /** “…” — Jane Smith, at the end of a paragraph. */
  static Optional<Finding> signature(Scene scene) {
    Words words = scene.words();
    int dash = scene.end();
    if (dash + 1 >= words.size() || words.isQuoted(dash) || !words.isDash(dash)) {
      return Optional.empty();
    }
    int limit = Math.min(dash + 13, words.size());
    return scene
        .reading()
        .phrases()
        .startingAt(dash + 1, limit)
        .filter(name -> words.tag(name.last()) == Tag.PROPN)
        .filter(
            name ->
                name.end() >= words.size()
                    || words.block(name.end()) != words.block(dash)
                    || words.is(name.end(), ".")
                    || words.is(name.end(), ","))
        .map(name -> new Finding(name, null));
  }

  /** Smith: “…”, with no verb before. */
  static Optional<Finding> colon(Scene scene) {
    Words words = scene.words();
    int colon = scene.first() - 1;
    if (colon <= scene.frameFirst() || !words.is(colon, ":")) {
      return Optional.empty();
    }
    for (int i = scene.window().first(); i < colon; i++) {
      if (words.isVerb(i) && !words.isQuoted(i)) {
        return Optional.empty();
      }
    }
    return scene
        .reading()
        .phrases()
        .endingAt(colon - 1, scene.frameFirst())
        .filter(name -> words.mention(name.last()) != Words.NONE)
        .filter(name -> name.first() == words.blocks().first(scene.quotation().block()))
        .map(name -> new Finding(name, null));
  }
}
