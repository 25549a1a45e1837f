// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.PackDigests;

/** Gives the short names in digests the ids of the full names they stand for. */
public final class CanonicalDigests
    extends PTransform<PCollection<ArticleDigest>, PCollection<ArticleDigest>> {

  private final PCollectionView<Iterable<Renaming>> renamings;

  private CanonicalDigests(PCollectionView<Iterable<Renaming>> renamings) {
    this.renamings = renamings;
  }

  /** By {@code renamings}, all of which stand in memory. */
  public static CanonicalDigests with(PCollectionView<Iterable<Renaming>> renamings) {
    return new CanonicalDigests(renamings);
  }

  /** By what short names were resolved to; these stand in memory. */
  public static CanonicalDigests by(PCollection<ResolvedEntity> shorts) {
    return with(
        shorts
            .apply("Resolved", Filter.by(ResolvedEntity::isResolved))
            .apply(
                "Renamings", MapElements.into(TypeDescriptor.of(Renaming.class)).via(Renaming::of))
            .apply("ViewRenamings", View.asIterable()));
  }

  @Override
  public PCollection<ArticleDigest> expand(PCollection<ArticleDigest> digests) {
    Coder<ArticleDigest> coder = digests.getCoder();
    return digests
        .apply("PackDigests", PackDigests.create())
        .apply(
            "Rename",
            ParDo.of(new RenameFn(ListCoder.of(coder), renamings)).withSideInputs(renamings))
        .setCoder(coder);
  }

  private static final class RenameFn extends DoFn<byte[], ArticleDigest> {

    private final Coder<List<ArticleDigest>> coder;
    private final PCollectionView<Iterable<Renaming>> renamings;

    /** Made once: the side input of the global window never changes. */
    private transient @Nullable Renamer renamer;

    RenameFn(Coder<List<ArticleDigest>> coder, PCollectionView<Iterable<Renaming>> renamings) {
      this.coder = coder;
      this.renamings = renamings;
    }

    @ProcessElement
    public void rename(ProcessContext context) throws IOException {
      if (renamer == null) {
        renamer = new Renamer(context.sideInput(renamings));
      }
      for (ArticleDigest digest : PackDigests.unpack(context.element(), coder)) {
        context.output(renamer.rename(digest));
      }
    }
  }
}
