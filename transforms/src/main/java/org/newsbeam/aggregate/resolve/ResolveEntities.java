// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.beam.sdk.values.PCollectionView;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.coder.pack.EachPacked;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.coder.pack.Step;
import org.newsbeam.model.row.EntityRow;

/**
 * Who is who over a corpus: first which full names are written of one person, then which full names
 * the short ones stand for.
 *
 * @param rows the entities of the corpus, one row for each id that articles give
 * @param renamings the ids of those that turned out to be others, in memory
 */
public record ResolveEntities(
    Packed<EntityRow> rows, PCollectionView<Iterable<Renaming>> renamings) {

  /** Of {@code entities}, each of which comes once; in so many buckets. */
  public static ResolveEntities of(Packed<EntityTotals> entities, int buckets) {
    Packed<Renaming> variants =
        entities
            .apply(
                "FoldSurnames", FoldInBundles.of(NameVariants.class, buckets, NameVariants::split))
            .apply("FindVariants", FoldInBuckets.to(Renaming.class, NameVariants::resolve));
    PCollectionView<Iterable<Renaming>> mains = Renaming.view("Variants", variants);
    Packed<ResolvedEntity> shorts =
        entities
            .apply("JoinVariants", each(EntityTotals.class, mains, ResolveEntities::join))
            .apply(
                "FoldVariants",
                FoldInBundles.of(
                    EntityTotals.class, buckets, (entity, parts) -> parts.accept(entity)))
            .apply("MergeVariants", FoldInBuckets.to(EntityTotals.class))
            .apply("FoldShortNames", FoldInBundles.of(ShortForm.class, buckets, ShortForm::split))
            .apply("ResolveShortNames", FoldInBuckets.to(ResolvedEntity.class, ShortForm::resolve));
    Packed<EntityRow> full =
        entities.apply("FullNameRows", each(EntityRow.class, mains, ResolveEntities::row));
    Packed<EntityRow> others =
        shorts.apply("ShortNameRows", EachPacked.into(EntityRow.class, ResolvedEntity::row));
    Packed<Renaming> renamings =
        Packed.flatten("AllRenamings", List.of(variants, Renaming.of(shorts)));
    return new ResolveEntities(
        Packed.flatten("Entities", List.of(full, others)), Renaming.view("All", renamings));
  }

  /** The entity under the name that it is a variant of, if it is one. */
  public static void join(
      EntityTotals entity, Map<String, Renaming> mains, Consumer<EntityTotals> joined) {
    Renaming main = mains.get(entity.entityId());
    joined.accept(main == null ? entity : entity.as(main.canonicalId(), main.canonicalName()));
  }

  /** The row of an entity that no short name is. */
  public static void row(
      EntityTotals entity, Map<String, Renaming> mains, Consumer<EntityRow> rows) {
    Renaming main = mains.get(entity.entityId());
    if (entity.isFullName()) {
      rows.accept(
          main == null
              ? entity.row(entity.entityId(), false, List.of())
              : entity.row(main.canonicalId(), false, List.of(main.canonicalId())));
    }
  }

  private static <R> EachPacked<EntityTotals, R> each(
      Class<R> type, PCollectionView<Iterable<Renaming>> view, Renamed<R> renamed) {
    return EachPacked.by(type, new RenamedStep<>(view, renamed)).withSideInputs(List.of(view));
  }

  /** What is made of an entity when the renamings are known, by the id that each renames. */
  private interface Renamed<R> extends Serializable {

    void each(EntityTotals entity, Map<String, Renaming> renamings, Consumer<R> results);
  }

  private static final class RenamedStep<R> implements Step<EntityTotals, R> {

    private static final long serialVersionUID = 1;

    private final PCollectionView<Iterable<Renaming>> view;
    private final Renamed<R> renamed;

    /** Made once: the side input of the global window never changes. */
    private transient @Nullable Map<String, Renaming> renamings;

    RenamedStep(PCollectionView<Iterable<Renaming>> view, Renamed<R> renamed) {
      this.view = view;
      this.renamed = renamed;
    }

    @Override
    public void each(EntityTotals entity, Sides sides, Consumer<R> results) {
      if (renamings == null) {
        Map<String, Renaming> byId = new HashMap<>();
        sides.get(view).forEach(renaming -> byId.put(renaming.shortId(), renaming));
        renamings = byId;
      }
      renamed.each(entity, renamings, results);
    }
  }
}
