// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollectionView;
import org.newsbeam.coder.pack.EachPacked;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.coder.pack.Unpack;

/**
 * That a short name stands for a full one.
 *
 * @param shortId the entity of the short name
 * @param canonicalId the entity of the full name
 * @param canonicalName the full name
 */
public record Renaming(String shortId, String canonicalId, String canonicalName) {

  /** The renaming that follows from {@code resolved}, which is resolved. */
  public static Renaming of(ResolvedEntity resolved) {
    Candidate meant = resolved.fullName();
    return new Renaming(resolved.entity().entityId(), meant.entityId(), meant.name());
  }

  /** Those that follow from what short names were resolved to; they stand in memory. */
  public static PCollectionView<Iterable<Renaming>> view(Packed<ResolvedEntity> shorts) {
    return shorts
        .apply(
            "Renamings",
            EachPacked.<ResolvedEntity, Renaming>by(
                Renaming.class,
                (resolved, sides, renamings) -> {
                  if (resolved.isResolved()) {
                    renamings.accept(of(resolved));
                  }
                }))
        .apply("ListRenamings", Unpack.create())
        .apply("ViewRenamings", View.asIterable());
  }
}
