// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Rule;
import org.newsbeam.quote.part.RuleName;

/** What each rule says of a scene; each is asked once, when it is wanted. */
public final class Answers {

  private final Scene scene;
  private final Map<RuleName, Optional<Finding>> given = new EnumMap<>(RuleName.class);

  /** Nothing is asked yet. */
  public Answers(Scene scene) {
    this.scene = scene;
  }

  /** What the rules are asked about. */
  public Scene scene() {
    return scene;
  }

  /** What {@code rule} says. */
  public Optional<Finding> of(Rule<Scene, Finding> rule) {
    return given.computeIfAbsent(rule.name(), name -> rule.ask().apply(scene));
  }
}
