// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.total;

import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.aggregate.fold.Splitter;

/** Adds up what each speaker says in each outlet and on each day, under the speaker's name. */
public final class SpeakerParts {

  private SpeakerParts() {}

  /**
   * The parts of all speakers.
   *
   * @param canonical digests with canonical ids
   * @param totals what these add up to
   */
  public static PCollection<SpeakerPart> of(
      PCollection<ArticleDigest> canonical, PCollection<CanonicalTotals> totals, int buckets) {
    Splitter<CanonicalTotals, SpeakerPart> names = SpeakerPart::split;
    Splitter<ArticleDigest, SpeakerPart> said = SpeakerPart::split;
    return PCollectionList.of(
            totals
                .apply("Speakers", Filter.by(CanonicalTotals::isSpeaker))
                .apply("FoldNames", FoldInBundles.of(SpeakerPart.class, buckets, names)))
        .and(canonical.apply("FoldSaid", FoldInBundles.of(SpeakerPart.class, buckets, said)))
        .apply("SpeakerParts", Flatten.pCollections())
        .apply("JoinNames", FoldInBuckets.to(SpeakerPart.class, SpeakerPart::join));
  }
}
