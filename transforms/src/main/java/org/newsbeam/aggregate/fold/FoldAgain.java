// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.fold;

import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.newsbeam.coder.pack.PackStore;
import org.newsbeam.coder.pack.PackStores;
import org.newsbeam.coder.pack.Packed;

/**
 * What {@link FoldInBuckets} and then {@link FoldInBundles} do, in one step: what a bucket gives is
 * partials again, and is sent on to their buckets at once.
 */
public final class FoldAgain<P extends Partial<P>, Q extends Partial<Q>>
    extends PTransform<Folded<P>, Folded<Q>> {

  private final Class<Q> type;
  private final int buckets;
  private final Finisher<P, Q> finisher;

  private FoldAgain(Class<Q> type, int buckets, Finisher<P, Q> finisher) {
    this.type = type;
    this.buckets = buckets;
    this.finisher = finisher;
  }

  /**
   * Folds what {@code finisher} makes of the merged partials of a bucket.
   *
   * @param type the class of the new partials, by which their coder is found
   * @param buckets how many buckets there are for them; the result never depends on it
   */
  public static <P extends Partial<P>, Q extends Partial<Q>> FoldAgain<P, Q> to(
      Class<Q> type, int buckets, Finisher<P, Q> finisher) {
    return new FoldAgain<>(type, buckets, finisher);
  }

  @Override
  public Folded<Q> expand(Folded<P> folded) {
    Coder<Q> coder = Packed.coder(type, folded.getPipeline());
    return Folded.of(
        folded
            .gathered()
            .apply(
                "MergeAndFold",
                ParDo.of(new MergeAndFoldFn<>(folded.coder(), coder, buckets, finisher)))
            .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of())),
        coder,
        buckets);
  }

  private static final class MergeAndFoldFn<P extends Partial<P>, Q extends Partial<Q>>
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {

    private final Coder<P> from;
    private final Coder<Q> to;
    private final int buckets;
    private final Finisher<P, Q> finisher;

    MergeAndFoldFn(Coder<P> from, Coder<Q> to, int buckets, Finisher<P, Q> finisher) {
      this.from = from;
      this.to = to;
      this.buckets = buckets;
      this.finisher = finisher;
    }

    @ProcessElement
    public void merge(
        @Element KV<Integer, Iterable<byte[]>> bucket,
        OutputReceiver<KV<Integer, byte[]>> packs,
        PipelineOptions options) {
      PackStore store = PackStores.of(options);
      Folding<Q> folding = new Folding<>(to, store, buckets, packs::output);
      finisher.finish(new Merging<>(from, store).merged(bucket.getValue()), folding::add);
      folding.finish();
    }
  }
}
