// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.story;

import java.util.Arrays;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionView;
import org.newsbeam.aggregate.fold.Buckets;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.Folded;
import org.newsbeam.aggregate.sketch.TopicWords;
import org.newsbeam.coder.pack.PackStore;
import org.newsbeam.coder.pack.PackStores;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.coder.pack.Packer;
import org.newsbeam.coder.pack.Unpack;

/** Counts in how many articles each word is, in a table of one megabyte whatever the corpus. */
final class CountWords
    extends PTransform<Packed<StoryArticle>, PCollectionView<Iterable<WordCounts>>> {

  private final int buckets;

  CountWords(int buckets) {
    this.buckets = buckets;
  }

  @Override
  public PCollectionView<Iterable<WordCounts>> expand(Packed<StoryArticle> articles) {
    Coder<WordCounts> coder = Packed.coder(WordCounts.class, articles.getPipeline());
    int parts = Math.min(buckets, WordCounts.PARTS);
    CountFn count = new CountFn(articles.coder(), coder, parts);
    return Folded.of(
            articles
                .packs()
                .apply("Count", ParDo.of(count))
                .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of())),
            coder,
            parts)
        .apply("AddUp", FoldInBuckets.to(WordCounts.class))
        .apply("List", Unpack.create())
        .apply("View", View.asIterable());
  }

  private static final class CountFn extends DoFn<byte[], KV<Integer, byte[]>> {

    private final Coder<StoryArticle> from;
    private final Coder<WordCounts> to;
    private final int buckets;
    private transient PackStore store;
    private transient int[] counts;
    private transient long all;

    CountFn(Coder<StoryArticle> from, Coder<WordCounts> to, int buckets) {
      this.from = from;
      this.to = to;
      this.buckets = buckets;
    }

    @StartBundle
    public void start(StartBundleContext context) {
      store = PackStores.of(context.getPipelineOptions());
      counts = new int[WordCounts.PLACES];
      all = 0;
    }

    @ProcessElement
    public void count(@Element byte[] pack) {
      Packer.unpack(pack, store, from, this::count);
    }

    private void count(StoryArticle article) {
      all++;
      for (TopicWords.Word word : TopicWords.unpack(article.words())) {
        counts[WordCounts.place(word.hash())]++;
      }
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      for (int part = 0; part < WordCounts.PARTS; part++) {
        int begin = part * WordCounts.PLACES_A_PART;
        int[] own = Arrays.copyOfRange(counts, begin, begin + WordCounts.PLACES_A_PART);
        WordCounts partial = new WordCounts(part, own, part == 0 ? all : 0);
        int bucket = Buckets.of(partial.key(), buckets);
        Packer<WordCounts> packer =
            new Packer<>(to, store::keepForAWhile, pack -> send(context, KV.of(bucket, pack)));
        packer.add(partial);
        packer.finish();
      }
    }

    private static void send(FinishBundleContext context, KV<Integer, byte[]> pack) {
      context.output(pack, BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE);
    }
  }
}
