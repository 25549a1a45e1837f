// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsbeam.aggregate.fold.Partial;
import org.newsbeam.model.EntityType;

/**
 * A short form, the entities that are known by nothing else, and the full names it may stand for.
 *
 * @param type what such an entity is
 * @param form the short form, folded
 * @param shorts the entities known by it alone: spellings of one name, a handful
 * @param candidates the most frequent of the full names, most frequent first
 * @param articles the articles of all full names, each counted by its own
 */
public record ShortForm(
    EntityType type,
    String form,
    List<EntityTotals> shorts,
    List<Candidate> candidates,
    long articles)
    implements Partial<ShortForm> {

  /** Half the country may be called Kim: the rest is counted in {@code articles} only. */
  private static final int MAX_CANDIDATES = 20;

  private static final int MIN_ARTICLES = 3;
  private static final double MIN_SHARE = 0.9;

  /** The forms by which {@code entity} is, or may be, called. Each entity comes once. */
  public static void split(EntityTotals entity, Consumer<ShortForm> parts) {
    Optional<String> alone = ShortNames.shortForm(entity.type(), entity.name());
    if (alone.isPresent()) {
      parts.accept(new ShortForm(entity.type(), alone.get(), List.of(entity), List.of(), 0));
      return;
    }
    List<Candidate> candidate =
        List.of(new Candidate(entity.entityId(), entity.name(), entity.articles()));
    for (String form : ShortNames.forms(entity.type(), entity.name(), entity.aliases().counts())) {
      parts.accept(new ShortForm(entity.type(), form, List.of(), candidate, entity.articles()));
    }
  }

  @Override
  public String key() {
    return type + "\0" + form;
  }

  @Override
  public ShortForm merge(ShortForm other) {
    return new ShortForm(
        type,
        form,
        Stream.concat(shorts.stream(), other.shorts.stream())
            .sorted(Comparator.comparing(EntityTotals::entityId))
            .toList(),
        Stream.concat(candidates.stream(), other.candidates.stream())
            .sorted(Candidate.ORDER)
            .limit(MAX_CANDIDATES)
            .toList(),
        articles + other.articles);
  }

  /** What became of the entities known by this form alone. */
  public static void resolve(Iterable<ShortForm> forms, Consumer<ResolvedEntity> resolved) {
    for (ShortForm form : forms) {
      Candidate meant = form.meant().orElse(null);
      List<String> ids = form.candidates.stream().map(Candidate::entityId).sorted().toList();
      for (EntityTotals entity : form.shorts) {
        resolved.accept(new ResolvedEntity(entity, meant, ids));
      }
    }
  }

  /** The full name it stands for: the only one, or one beside which the others hardly count. */
  private Optional<Candidate> meant() {
    return candidates.stream()
        .findFirst()
        .filter(
            most ->
                candidates.size() == 1
                    || (most.articles() >= MIN_ARTICLES
                        && most.articles() >= MIN_SHARE * articles));
  }
}
