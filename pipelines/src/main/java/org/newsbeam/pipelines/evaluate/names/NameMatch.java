// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Span;

/**
 * The names of one article that were found and those that are annotated, side by side. A name is
 * right if span and type are exactly those of an annotated one. What is annotated as a facility and
 * found as something else counts neither as right nor as wrong: people differ on whether buildings
 * are places or bodies.
 *
 * @param right what was found and is annotated
 * @param wrong what was found and is not
 * @param missed what is annotated and was not found
 */
public record NameMatch(List<Mention> right, List<Mention> wrong, List<GoldName> missed) {

  /** A name without what does not matter for whether it is right. */
  private record Exact(Span span, EntityType type) {}

  public NameMatch {
    right = List.copyOf(right);
    wrong = List.copyOf(wrong);
    missed = List.copyOf(missed);
  }

  /** Compares. Of an article whose names are not annotated none is right, wrong or missed. */
  public static NameMatch of(Outcome outcome) {
    return outcome
        .gold()
        .names()
        .map(names -> of(outcome.mentions(), names))
        .orElse(new NameMatch(List.of(), List.of(), List.of()));
  }

  private static NameMatch of(List<Mention> mentions, List<GoldName> names) {
    Set<Exact> wanted = new HashSet<>();
    Set<Span> facilities = new HashSet<>();
    for (GoldName name : names) {
      wanted.add(new Exact(name.span(), name.type()));
      if (name.type() == EntityType.FACILITY) {
        facilities.add(name.span());
      }
    }
    List<Mention> right = new ArrayList<>();
    List<Mention> wrong = new ArrayList<>();
    for (Mention mention : mentions) {
      if (wanted.remove(new Exact(mention.span(), mention.type()))) {
        right.add(mention);
      } else if (!facilities.contains(mention.span())) {
        wrong.add(mention);
      }
    }
    List<GoldName> missed =
        names.stream().filter(name -> wanted.remove(new Exact(name.span(), name.type()))).toList();
    return new NameMatch(right, wrong, missed);
  }
}
