// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.story;

import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.aggregate.fold.Splitter;
import org.newsbeam.model.row.StoryRow;

/**
 * Makes the rows of stories, which call entities as all tables do. A story asks for the names of a
 * few; a step holds the names of one bucket.
 */
public final class NameStories extends PTransform<PCollection<Story>, PCollection<StoryRow>> {

  private final PCollection<EntityName> names;
  private final int buckets;

  private NameStories(PCollection<EntityName> names, int buckets) {
    this.names = names;
    this.buckets = buckets;
  }

  /** By {@code names}, one of each entity that two articles or more name. */
  public static NameStories by(PCollection<EntityName> names, int buckets) {
    return new NameStories(names, buckets);
  }

  @Override
  public PCollection<StoryRow> expand(PCollection<Story> stories) {
    PCollection<Naming> named =
        PCollectionList.of(names.apply("FoldNames", fold(Naming::split)))
            .and(stories.apply("Ask", fold(Naming::ask)))
            .apply("NamesAndAsked", Flatten.pCollections())
            .apply("Answer", FoldInBuckets.to(Naming.class, Naming::answer));
    return PCollectionList.of(stories.apply("FoldStories", fold(Naming::split)))
        .and(named.apply("FoldAnswers", fold(Naming::split)))
        .apply("StoriesAndNames", Flatten.pCollections())
        .apply("Name", FoldInBuckets.to(StoryRow.class, Naming::rows));
  }

  private <T> FoldInBundles<T, Naming> fold(Splitter<T, Naming> splitter) {
    return FoldInBundles.of(Naming.class, buckets, splitter);
  }
}
