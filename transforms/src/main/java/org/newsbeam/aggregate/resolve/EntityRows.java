// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;
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
  public static PCollection<EntityRow> of(
      PCollection<EntityTotals> entities, PCollection<ResolvedEntity> shorts) {
    TypeDescriptor<EntityRow> row = TypeDescriptor.of(EntityRow.class);
    PCollection<EntityRow> full =
        entities
            .apply("FullNames", Filter.by(EntityTotals::isFullName))
            .apply("FullNameRows", MapElements.into(row).via(EntityTotals::row));
    return PCollectionList.of(full)
        .and(shorts.apply("ShortNameRows", MapElements.into(row).via(ResolvedEntity::row)))
        .apply("Entities", Flatten.pCollections());
  }
}
