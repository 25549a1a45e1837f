// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollectionView;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.coder.pack.EachPacked;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.coder.pack.Step;

/** Gives the short names in digests the ids of the full names they stand for. */
public final class CanonicalDigests
    extends PTransform<Packed<ArticleDigest>, Packed<ArticleDigest>> {

  private final PCollectionView<Iterable<Renaming>> renamings;

  private CanonicalDigests(PCollectionView<Iterable<Renaming>> renamings) {
    this.renamings = renamings;
  }

  /** By {@code renamings}, all of which stand in memory. */
  public static CanonicalDigests with(PCollectionView<Iterable<Renaming>> renamings) {
    return new CanonicalDigests(renamings);
  }

  @Override
  public Packed<ArticleDigest> expand(Packed<ArticleDigest> digests) {
    return digests.apply(
        "Rename",
        EachPacked.by(ArticleDigest.class, new RenameStep(renamings))
            .withSideInputs(List.of(renamings)));
  }

  private static final class RenameStep implements Step<ArticleDigest, ArticleDigest> {

    private static final long serialVersionUID = 1;

    private final PCollectionView<Iterable<Renaming>> renamings;

    /** Made once: the side input of the global window never changes. */
    private transient @Nullable Renamer renamer;

    RenameStep(PCollectionView<Iterable<Renaming>> renamings) {
      this.renamings = renamings;
    }

    @Override
    public void each(ArticleDigest digest, Sides sides, Consumer<ArticleDigest> renamed) {
      if (renamer == null) {
        renamer = new Renamer(sides.get(renamings));
      }
      renamed.accept(renamer.rename(digest));
    }
  }
}
