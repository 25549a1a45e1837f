// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.newsbeam.aggregate.fold.Buckets;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.sketch.TopicWords;
import org.newsbeam.coder.RecordCoder;

/** Counts in how many articles each word is, in a table of one megabyte whatever the corpus. */
final class CountWords
    extends PTransform<PCollection<StoryArticle>, PCollectionView<Iterable<WordCounts>>> {

  private final int buckets;

  CountWords(int buckets) {
    this.buckets = buckets;
  }

  @Override
  public PCollectionView<Iterable<WordCounts>> expand(PCollection<StoryArticle> articles) {
    return articles
        .apply("Count", ParDo.of(new CountFn(Math.min(buckets, WordCounts.PARTS))))
        .setCoder(KvCoder.of(VarIntCoder.of(), ListCoder.of(RecordCoder.of(WordCounts.class))))
        .apply("AddUp", FoldInBuckets.to(WordCounts.class))
        .apply("View", View.asIterable());
  }

  private static final class CountFn extends DoFn<StoryArticle, KV<Integer, List<WordCounts>>> {

    private final int buckets;
    private transient int[] counts;
    private transient long all;

    CountFn(int buckets) {
      this.buckets = buckets;
    }

    @StartBundle
    public void start() {
      counts = new int[WordCounts.PLACES];
      all = 0;
    }

    @ProcessElement
    public void count(@Element StoryArticle article) {
      all++;
      for (TopicWords.Word word : TopicWords.unpack(article.words())) {
        counts[WordCounts.place(word.hash())]++;
      }
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      Map<Integer, List<WordCounts>> filled = new TreeMap<>();
      for (int part = 0; part < WordCounts.PARTS; part++) {
        int begin = part * WordCounts.PLACES_A_PART;
        int[] own = Arrays.copyOfRange(counts, begin, begin + WordCounts.PLACES_A_PART);
        WordCounts partial = new WordCounts(part, own, part == 0 ? all : 0);
        filled
            .computeIfAbsent(Buckets.of(partial.key(), buckets), bucket -> new ArrayList<>())
            .add(partial);
      }
      filled.forEach(
          (bucket, parts) ->
              context.output(
                  KV.of(bucket, parts), BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE));
    }
  }
}
