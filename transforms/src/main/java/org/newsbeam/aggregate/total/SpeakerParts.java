// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.total;

import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.aggregate.fold.Splitter;
import org.newsbeam.coder.pack.Packed;

/** Adds up what each speaker says in each outlet and on each day, under the speaker's name. */
public final class SpeakerParts {

  private SpeakerParts() {}

  /**
   * The parts of all speakers.
   *
   * @param canonical digests with canonical ids
   * @param totals what these add up to
   */
  public static Packed<SpeakerPart> of(
      Packed<ArticleDigest> canonical, Packed<CanonicalTotals> totals, int buckets) {
    Splitter<CanonicalTotals, SpeakerPart> names = SpeakerPart::split;
    Splitter<ArticleDigest, SpeakerPart> said = SpeakerPart::split;
    return totals
        .apply("FoldNames", FoldInBundles.of(SpeakerPart.class, buckets, names))
        .and(
            "SpeakerParts",
            canonical.apply("FoldSaid", FoldInBundles.of(SpeakerPart.class, buckets, said)))
        .apply("JoinNames", FoldInBuckets.to(SpeakerPart.class, SpeakerPart::join));
  }
}
