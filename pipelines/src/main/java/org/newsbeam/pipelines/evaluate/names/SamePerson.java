// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.model.Mention;
import org.newsbeam.pipelines.evaluate.figure.Counts;

/**
 * Whether names of one person are told to be of one, and names of two of two: the pairs of
 * annotated names of an article. A name is found if any mention shares a char with it; the first
 * one that does says whom it means.
 *
 * @param pairs the pairs of found names: told to be of one person, annotated to be
 * @param found how many annotated names are found
 * @param names how many are annotated
 * @param errors the pairs that are split or merged
 */
public record SamePerson(Counts pairs, int found, int names, List<PairError> errors) {

  private record Found(GoldName name, Mention mention) {

    boolean isSameAs(Found other) {
      return String.valueOf(name.entity()).equals(other.name.entity());
    }

    boolean isToldSameAs(Found other) {
      return mention.entity() == other.mention.entity() && mention.entity() != Mention.NO_ENTITY;
    }
  }

  public SamePerson {
    errors = List.copyOf(errors);
  }

  /** Looks at the pairs of each article and adds them up. */
  public static SamePerson of(List<Outcome> outcomes) {
    Counts pairs = Counts.NONE;
    int names = 0;
    int found = 0;
    List<PairError> errors = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      names += outcome.gold().people().size();
      List<Found> both = found(outcome);
      found += both.size();
      for (int i = 0; i < both.size(); i++) {
        for (int j = i + 1; j < both.size(); j++) {
          boolean same = both.get(i).isSameAs(both.get(j));
          boolean told = both.get(i).isToldSameAs(both.get(j));
          pairs = pairs.plus(new Counts(same && told ? 1 : 0, told ? 1 : 0, same ? 1 : 0));
          if (same != told) {
            errors.add(PairError.of(outcome.gold(), same, both.get(i).name(), both.get(j).name()));
          }
        }
      }
    }
    return new SamePerson(pairs, found, names, errors);
  }

  private static List<Found> found(Outcome outcome) {
    List<Found> found = new ArrayList<>();
    for (GoldName name : outcome.gold().people()) {
      Optional<Mention> first =
          outcome.mentions().stream().filter(m -> m.span().overlaps(name.span())).findFirst();
      first.ifPresent(mention -> found.add(new Found(name, mention)));
    }
    return found;
  }

  /** The share of annotated names that are found, 0 to 1. */
  public double coverage() {
    return (double) found / Math.max(1, names);
  }
}
