// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollectionView;
import org.newsbeam.coder.pack.EachPacked;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.coder.pack.Unpack;

/**
 * That a short name, or one written otherwise, stands for a full one.
 *
 * @param shortId the entity of the short or other name
 * @param canonicalId the entity of the full name
 * @param canonicalName the full name
 */
public record Renaming(String shortId, String canonicalId, String canonicalName) {

  /** The renaming that follows from {@code resolved}, which is resolved. */
  public static Renaming of(ResolvedEntity resolved) {
    Candidate meant = resolved.fullName();
    return new Renaming(resolved.entity().entityId(), meant.entityId(), meant.name());
  }

  /** Those that follow from what short names were resolved to. */
  static Packed<Renaming> of(Packed<ResolvedEntity> shorts) {
    return shorts.apply(
        "Renamings",
        EachPacked.<ResolvedEntity, Renaming>by(
            Renaming.class,
            (resolved, sides, renamings) -> {
              if (resolved.isResolved()) {
                renamings.accept(of(resolved));
              }
            }));
  }

  /** All of them, which then stand in memory. */
  static PCollectionView<Iterable<Renaming>> view(String name, Packed<Renaming> renamings) {
    return renamings.apply("List" + name, Unpack.create()).apply("View" + name, View.asIterable());
  }
}
