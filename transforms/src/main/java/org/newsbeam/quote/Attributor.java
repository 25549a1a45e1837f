// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.model.Tag;

/** Finds the source of each quotation by the ordered rules. */
final class Attributor {

  private Attributor() {}

  /** For each quotation of {@code reading} its source; nothing for one that is no speech. */
  static List<Optional<Attribution>> attribute(Reading reading) {
    List<Optional<Attribution>> found = new ArrayList<>();
    for (int q = 0; q < reading.quotations().size(); q++) {
      found.add(attribute(new Scene(reading, found), q));
    }
    return found;
  }

  private static Optional<Attribution> attribute(Scene scene, int quotation) {
    if (isNickname(scene)) {
      return Optional.empty();
    }
    for (Rules.Ranked ranked : Rules.ordered()) {
      Optional<Finding> finding = ranked.rule().find(scene);
      if (finding.isPresent()) {
        Finding is = finding.get();
        return Optional.of(
            new Attribution(quotation, ranked.name(), ranked.confidence(), is.source(), is.cue()));
      }
    }
    return Optional.empty();
  }

  /** Jim “Bones” Carver. */
  private static boolean isNickname(Scene scene) {
    Words words = scene.words();
    int before = scene.first() - 1;
    int after = scene.end();
    return !scene.isFull()
        && scene.end() - scene.first() <= 6
        && before >= scene.frameFirst()
        && after < scene.frameEnd()
        && words.tag(before) == Tag.PROPN
        && words.tag(after) == Tag.PROPN;
  }
}
