// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.fold;

import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.newsbeam.coder.pack.PackStore;
import org.newsbeam.coder.pack.PackStores;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.coder.pack.Packer;

/**
 * Brings the partials of a bucket together, merges those of one key, and hands them in the order of
 * their keys to a {@link Finisher}. A runner's cost grows with the buckets, not with the keys; the
 * keys of one bucket stand in memory together.
 */
public final class FoldInBuckets<P extends Partial<P>, R> extends PTransform<Folded<P>, Packed<R>> {

  private final Class<R> type;
  private final Finisher<P, R> finisher;

  private FoldInBuckets(Class<R> type, Finisher<P, R> finisher) {
    this.type = type;
    this.finisher = finisher;
  }

  /** Gives the merged partials themselves. */
  public static <P extends Partial<P>> FoldInBuckets<P, P> to(Class<P> type) {
    return to(type, (partials, results) -> partials.forEach(results));
  }

  /** Gives what {@code finisher} makes of the merged partials. */
  public static <P extends Partial<P>, R> FoldInBuckets<P, R> to(
      Class<R> type, Finisher<P, R> finisher) {
    return new FoldInBuckets<>(type, finisher);
  }

  @Override
  public Packed<R> expand(Folded<P> buckets) {
    Coder<R> coder = Packed.coder(type, buckets.getPipeline());
    return Packed.of(
        buckets
            .gathered()
            .apply("Merge", ParDo.of(new MergeFn<>(buckets.coder(), coder, finisher)))
            .setCoder(ByteArrayCoder.of()),
        coder);
  }

  private static final class MergeFn<P extends Partial<P>, R>
      extends DoFn<KV<Integer, Iterable<byte[]>>, byte[]> {

    private final Coder<P> from;
    private final Coder<R> to;
    private final Finisher<P, R> finisher;

    MergeFn(Coder<P> from, Coder<R> to, Finisher<P, R> finisher) {
      this.from = from;
      this.to = to;
      this.finisher = finisher;
    }

    @ProcessElement
    public void merge(
        @Element KV<Integer, Iterable<byte[]>> bucket,
        OutputReceiver<byte[]> packs,
        PipelineOptions options) {
      PackStore store = PackStores.of(options);
      Packer<R> results = new Packer<>(to, store::keep, packs::output);
      finisher.finish(new Merging<>(from, store).merged(bucket.getValue()), results::add);
      results.finish();
    }
  }
}
