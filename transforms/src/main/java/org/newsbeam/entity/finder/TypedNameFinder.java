// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.newsbeam.model.EntityType;

/** Gives the names of another finder our types, and leaves out those that have none. */
public final class TypedNameFinder implements TokenNameFinder {

  private final TokenNameFinder finder;
  private final Function<String, Optional<EntityType>> types;

  /**
   * Reads with {@code finder}.
   *
   * @param types our type of what the finder calls one; empty if its names are left out
   */
  public TypedNameFinder(TokenNameFinder finder, Function<String, Optional<EntityType>> types) {
    this.finder = finder;
    this.types = types;
  }

  @Override
  public Span[] find(String[] tokens) {
    List<Span> typed = new ArrayList<>();
    for (Span span : finder.find(tokens)) {
      types
          .apply(span.getType())
          .map(type -> new Span(span.getStart(), span.getEnd(), type.name(), span.getProb()))
          .ifPresent(typed::add);
    }
    return typed.toArray(new Span[0]);
  }

  @Override
  public void clearAdaptiveData() {
    finder.clearAdaptiveData();
  }
}
