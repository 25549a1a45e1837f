// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsbeam.aggregate.fold.Partial;
import org.newsbeam.entity.person.PersonName;
import org.newsbeam.model.EntityType;

/**
 * A short form, the entities that are known by nothing else, and the full names it may stand for.
 *
 * @param type what such an entity is
 * @param form the short form, folded
 * @param shorts the entities known by it alone: spellings of one name, a handful
 * @param candidates the most frequent of the full names that are shortened so, most frequent first
 * @param guesses the most frequent of those that only might be: by their first names, or by their
 *     initials
 * @param articles the articles of all candidates, each counted by its own
 */
public record ShortForm(
    EntityType type,
    String form,
    List<EntityTotals> shorts,
    List<Candidate> candidates,
    List<Candidate> guesses,
    long articles)
    implements Partial<ShortForm> {

  /** Half the country may be called Kim: the rest is counted in {@code articles} only. */
  private static final int MAX_CANDIDATES = 20;

  /** The forms by which {@code entity} is, or may be, called. Each entity comes once. */
  public static void split(EntityTotals entity, Consumer<ShortForm> parts) {
    EntityType type = entity.type();
    Optional<String> alone = ShortNames.shortForm(type, entity.name());
    if (alone.isPresent()) {
      parts.accept(new ShortForm(type, alone.get(), List.of(entity), List.of(), List.of(), 0));
      return;
    }
    List<Candidate> full = List.of(Candidate.of(entity));
    Set<String> forms = ShortNames.forms(type, entity.name(), entity.aliases().counts());
    for (String form : forms) {
      parts.accept(new ShortForm(type, form, List.of(), full, List.of(), entity.articles()));
    }
    Set<String> others = new TreeSet<>(ShortNames.guesses(type, entity.name()));
    others.removeAll(forms);
    for (String form : others) {
      parts.accept(new ShortForm(type, form, List.of(), List.of(), full, 0));
    }
  }

  @Override
  public String key() {
    return type + "\0" + form;
  }

  @Override
  public int weight() {
    return 1 + 5 * (shorts.size() + candidates.size() + guesses.size());
  }

  @Override
  public ShortForm merge(ShortForm other) {
    return new ShortForm(
        type,
        form,
        Stream.concat(shorts.stream(), other.shorts.stream())
            .sorted(Comparator.comparing(EntityTotals::entityId))
            .toList(),
        mostFrequent(candidates, other.candidates),
        mostFrequent(guesses, other.guesses),
        articles + other.articles);
  }

  private static List<Candidate> mostFrequent(List<Candidate> some, List<Candidate> others) {
    return Stream.concat(some.stream(), others.stream())
        .sorted(Candidate.ORDER)
        .limit(MAX_CANDIDATES)
        .toList();
  }

  /** What became of the entities known by this form alone. */
  public static void resolve(Iterable<ShortForm> forms, Consumer<ResolvedEntity> resolved) {
    for (ShortForm form : forms) {
      for (EntityTotals entity : form.shorts) {
        Choice choice = form.choice(entity);
        resolved.accept(new ResolvedEntity(entity, choice.meant().orElse(null), choice.ids()));
      }
    }
  }

  /** Of a name that ends in "III" or "Jr." those full names that end so too. */
  private Choice choice(EntityTotals entity) {
    String suffix = type == EntityType.PERSON ? PersonName.of(entity.name()).suffix() : "";
    if (suffix.isEmpty()) {
      return new Choice(entity, candidates, guesses, articles);
    }
    List<Candidate> alike =
        candidates.stream()
            .filter(candidate -> PersonName.of(candidate.name()).suffix().equals(suffix))
            .toList();
    return new Choice(
        entity, alike, List.of(), alike.stream().mapToLong(Candidate::articles).sum());
  }
}
