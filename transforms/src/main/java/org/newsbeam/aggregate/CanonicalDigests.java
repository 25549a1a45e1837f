// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.jspecify.annotations.Nullable;

/** Gives the short names in digests the ids of the full names they stand for. */
final class CanonicalDigests
    extends PTransform<PCollection<ArticleDigest>, PCollection<ArticleDigest>> {

  private final PCollectionView<Iterable<Renaming>> renamings;

  private CanonicalDigests(PCollectionView<Iterable<Renaming>> renamings) {
    this.renamings = renamings;
  }

  static CanonicalDigests with(PCollectionView<Iterable<Renaming>> renamings) {
    return new CanonicalDigests(renamings);
  }

  @Override
  public PCollection<ArticleDigest> expand(PCollection<ArticleDigest> digests) {
    return digests.apply("Rename", ParDo.of(new RenameFn(renamings)).withSideInputs(renamings));
  }

  private static final class RenameFn extends DoFn<ArticleDigest, ArticleDigest> {

    private final PCollectionView<Iterable<Renaming>> renamings;

    /** Made once: the side input of the global window never changes. */
    private transient @Nullable Renamer renamer;

    RenameFn(PCollectionView<Iterable<Renaming>> renamings) {
      this.renamings = renamings;
    }

    @ProcessElement
    public void rename(ProcessContext context) {
      if (renamer == null) {
        renamer = new Renamer(context.sideInput(renamings));
      }
      context.output(renamer.rename(context.element()));
    }
  }
}
