// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Rule;
import org.newsbeam.quote.part.RuleName;

/** What each rule says of a scene; each is asked once, when it is wanted. */
public final class Answers {

  private final Scene scene;
  private final Set<RuleName> leftOut;
  private final Map<RuleName, Optional<Finding>> given = new EnumMap<>(RuleName.class);

  /** Nothing is asked yet. */
  public Answers(Scene scene) {
    this(scene, Set.of());
  }

  /** As if the rules that are left out had no answer. */
  public Answers(Scene scene, Set<RuleName> leftOut) {
    this.scene = scene;
    this.leftOut = leftOut;
  }

  /** What the rules are asked about. */
  public Scene scene() {
    return scene;
  }

  /** What {@code rule} says. */
  public Optional<Finding> of(Rule<Scene, Finding> rule) {
    return given.computeIfAbsent(
        rule.name(), name -> leftOut.contains(name) ? Optional.empty() : rule.ask().apply(scene));
  }
}
