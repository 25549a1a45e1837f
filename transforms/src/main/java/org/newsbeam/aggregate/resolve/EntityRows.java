// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import java.util.List;
import org.newsbeam.coder.pack.EachPacked;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.model.row.EntityRow;

/** The rows of the entities of a corpus. */
public final class EntityRows {

  private EntityRows() {}

  /**
   * Of those known by full names, and of those whose short names were looked up.
   *
   * @param entities all
   * @param shorts those of short names, and what they stand for
   */
  public static Packed<EntityRow> of(Packed<EntityTotals> entities, Packed<ResolvedEntity> shorts) {
    Packed<EntityRow> full =
        entities.apply(
            "FullNameRows",
            EachPacked.by(
                EntityRow.class,
                (entity, sides, rows) -> {
                  if (entity.isFullName()) {
                    rows.accept(entity.row());
                  }
                }));
    Packed<EntityRow> others =
        shorts.apply("ShortNameRows", EachPacked.into(EntityRow.class, ResolvedEntity::row));
    return Packed.flatten("Entities", List.of(full, others));
  }
}
