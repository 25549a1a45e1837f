// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.row.EntityRow;

/**
 * An entity known by a short name, and the full name it stands for.
 *
 * @param entity the entity of the short name
 * @param meant the full name; null if there is none, or several
 * @param candidates the ids of the full names it may stand for, that of the one meant among them,
 *     sorted
 */
public record ResolvedEntity(
    EntityTotals entity, @Nullable Candidate meant, List<String> candidates) {

  public ResolvedEntity {
    Stream<String> also = meant == null ? Stream.empty() : Stream.of(meant.entityId());
    candidates = Stream.concat(candidates.stream(), also).distinct().sorted().toList();
  }

  /** Whether a full name was found that the short one stands for. */
  public boolean isResolved() {
    return meant != null;
  }

  /** The full name of an entity that is resolved. */
  public Candidate fullName() {
    return requireNonNull(meant, "meant");
  }

  /** The row of the entity, with the id of the full name if there is one. */
  public EntityRow row() {
    return meant == null
        ? entity.row(entity.entityId(), !candidates.isEmpty(), candidates)
        : entity.row(meant.entityId(), false, candidates);
  }
}
