// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.story;

import org.apache.beam.sdk.transforms.PTransform;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.aggregate.fold.Splitter;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.model.row.StoryRow;

/**
 * Makes the rows of stories, which call entities as all tables do. A story asks for the names of a
 * few; a step holds the names of one bucket.
 */
public final class NameStories extends PTransform<Packed<Story>, Packed<StoryRow>> {

  private final Packed<EntityName> names;
  private final int buckets;

  private NameStories(Packed<EntityName> names, int buckets) {
    this.names = names;
    this.buckets = buckets;
  }

  /** By {@code names}, one of each entity that two articles or more name. */
  public static NameStories by(Packed<EntityName> names, int buckets) {
    return new NameStories(names, buckets);
  }

  @Override
  public Packed<StoryRow> expand(Packed<Story> stories) {
    Packed<Naming> named =
        names
            .apply("FoldNames", this.<EntityName>fold(Naming::split))
            .and("NamesAndAsked", stories.apply("Ask", this.<Story>fold(Naming::ask)))
            .apply("Answer", FoldInBuckets.to(Naming.class, Naming::answer));
    return stories
        .apply("FoldStories", this.<Story>fold(Naming::split))
        .and("StoriesAndNames", named.apply("FoldAnswers", this.<Naming>fold(Naming::split)))
        .apply("Name", FoldInBuckets.to(StoryRow.class, Naming::rows));
  }

  private <T> FoldInBundles<T, Naming> fold(Splitter<T, Naming> splitter) {
    return FoldInBundles.of(Naming.class, buckets, splitter);
  }
}
