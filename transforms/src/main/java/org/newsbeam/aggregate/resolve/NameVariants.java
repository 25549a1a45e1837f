// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsbeam.aggregate.fold.Partial;
import org.newsbeam.entity.person.Likeness;
import org.newsbeam.entity.person.PersonName;
import org.newsbeam.model.EntityType;

/**
 * The full names that share a surname, and which of them are written of one person: "Kathryn Holm",
 * "Katie Holm" and "Kathryn Anne Holm", where articles name the same people and bodies beside them.
 *
 * @param surname the surname, folded
 * @param names the most frequent of the names, most frequent first
 */
public record NameVariants(String surname, List<Candidate> names) implements Partial<NameVariants> {

  /** What half the country is called is compared for the most frequent people only. */
  private static final int MAX_NAMES = 1000;

  private static final int MIN_SHARED = 2;
  private static final double MIN_SHARE = 0.1;

  /** The surname of {@code entity}, if it is a person known by a full name. */
  public static void split(EntityTotals entity, Consumer<NameVariants> parts) {
    if (entity.type() == EntityType.PERSON && entity.isFullName()) {
      PersonName name = PersonName.of(entity.name());
      parts.accept(new NameVariants(name.last(), List.of(Candidate.of(entity))));
    }
  }

  @Override
  public String key() {
    return surname;
  }

  @Override
  public int weight() {
    return 1 + names.size();
  }

  @Override
  public NameVariants merge(NameVariants other) {
    return new NameVariants(
        surname,
        Stream.concat(names.stream(), other.names.stream())
            .sorted(Candidate.ORDER)
            .limit(MAX_NAMES)
            .toList());
  }

  /** Which names stand for the fuller or more frequent ones that they are variants of. */
  public static void resolve(Iterable<NameVariants> surnames, Consumer<Renaming> renamings) {
    surnames.forEach(surname -> surname.resolve(renamings));
  }

  private void resolve(Consumer<Renaming> renamings) {
    List<Variant> mains = new ArrayList<>();
    List<Variant> variants = names.stream().map(Variant::of).sorted(Variant.ORDER).toList();
    for (Variant variant : variants) {
      Optional<Variant> main = variant.main(mains);
      if (main.isPresent()) {
        Candidate meant = main.get().name();
        renamings.accept(new Renaming(variant.name().entityId(), meant.entityId(), meant.name()));
      } else {
        mains.add(variant);
      }
    }
  }

  /** A name and its words. */
  private record Variant(Candidate name, PersonName person) {

    /** A first name that is written out goes before an initial; then the most frequent. */
    static final Comparator<Variant> ORDER =
        Comparator.comparing((Variant variant) -> variant.person.first().length() == 1)
            .thenComparing(Variant::name, Candidate.ORDER);

    static Variant of(Candidate name) {
      return new Variant(name, PersonName.of(name.name()));
    }

    /** The one of {@code mains} that it is a variant of; none where it may be one of several. */
    Optional<Variant> main(List<Variant> mains) {
      List<Variant> alike = mains.stream().filter(this::isLike).toList();
      return alike.size() == 1 && isBeside(alike.get(0))
          ? Optional.of(alike.get(0))
          : Optional.empty();
    }

    private boolean isLike(Variant other) {
      return Likeness.isSame(person, other.person)
          && !name.context().holds(other.name.entityId())
          && !other.name.context().holds(name.entityId());
    }

    private boolean isBeside(Variant other) {
      Context.Shared shared = name.context().in(other.name.context());
      return shared.number() >= MIN_SHARED && shared.share() >= MIN_SHARE;
    }
  }
}
