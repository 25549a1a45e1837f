// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsbeam.quote.part.Finding;

/** What each rule says of a scene; each is asked once, when it is wanted. */
public final class Answers {

  private final Scene scene;
  private final Map<Integer, Optional<Finding>> given = new HashMap<>();

  public Answers(Scene scene) {
    this.scene = scene;
  }

  public Scene scene() {
    return scene;
  }

  /** What the rule with this index in {@link Rules#ordered} says. */
  public Optional<Finding> of(int rule) {
    return given.computeIfAbsent(rule, key -> Rules.ordered().get(key).rule().find(scene));
  }
}
