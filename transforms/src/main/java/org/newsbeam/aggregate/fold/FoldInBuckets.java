// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.fold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * Brings the partials of a bucket together, merges those of one key, and hands them in the order of
 * their keys to a {@link Finisher}. A runner's cost grows with the buckets, not with the keys; the
 * keys of one bucket stand in memory together.
 */
public final class FoldInBuckets<P extends Partial<P>, R>
    extends PTransform<PCollection<KV<Integer, List<P>>>, PCollection<R>> {

  private final Class<R> type;
  private final Finisher<P, R> finisher;

  private FoldInBuckets(Class<R> type, Finisher<P, R> finisher) {
    this.type = type;
    this.finisher = finisher;
  }

  /** Gives the merged partials themselves. */
  public static <P extends Partial<P>> FoldInBuckets<P, P> to(Class<P> type) {
    return new FoldInBuckets<>(type, (partials, results) -> partials.forEach(results));
  }

  /** Gives what {@code finisher} makes of the merged partials. */
  public static <P extends Partial<P>, R> FoldInBuckets<P, R> to(
      Class<R> type, Finisher<P, R> finisher) {
    return new FoldInBuckets<>(type, finisher);
  }

  @Override
  public PCollection<R> expand(PCollection<KV<Integer, List<P>>> buckets) {
    KvCoder<Integer, List<P>> coder = (KvCoder<Integer, List<P>>) buckets.getCoder();
    return buckets
        .apply("Pack", ParDo.of(new PackFn<>(coder.getValueCoder())))
        .setCoder(KvCoder.of(coder.getKeyCoder(), ByteArrayCoder.of()))
        .apply("Gather", GroupByKey.create())
        .apply("Merge", ParDo.of(new MergeFn<>(coder.getValueCoder(), finisher)))
        .setTypeDescriptor(TypeDescriptor.of(type));
  }

  /**
   * The Direct Runner copies what a bucket holds for each bundle that adds to it: bytes cheaply.
   */
  private static final class PackFn<P> extends DoFn<KV<Integer, List<P>>, KV<Integer, byte[]>> {

    private final Coder<List<P>> coder;

    PackFn(Coder<List<P>> coder) {
      this.coder = coder;
    }

    @ProcessElement
    public void pack(
        @Element KV<Integer, List<P>> bucket, OutputReceiver<KV<Integer, byte[]>> packed)
        throws CoderException {
      byte[] bytes = CoderUtils.encodeToByteArray(coder, bucket.getValue());
      packed.output(KV.of(bucket.getKey(), bytes));
    }
  }

  private static final class MergeFn<P extends Partial<P>, R>
      extends DoFn<KV<Integer, Iterable<byte[]>>, R> {

    private final Coder<List<P>> coder;
    private final Finisher<P, R> finisher;

    MergeFn(Coder<List<P>> coder, Finisher<P, R> finisher) {
      this.coder = coder;
      this.finisher = finisher;
    }

    @ProcessElement
    public void merge(@Element KV<Integer, Iterable<byte[]>> bucket, OutputReceiver<R> results)
        throws CoderException {
      Map<String, P> merged = new HashMap<>();
      for (byte[] parts : bucket.getValue()) {
        for (P part : CoderUtils.decodeFromByteArray(coder, parts)) {
          merged.merge(part.key(), part, Partial::merge);
        }
      }
      finisher.finish(inOrder(merged), results::output);
    }

    /** Sorted once at the end: cheaper than a tree for keys that are merged many times. */
    private static <P> List<P> inOrder(Map<String, P> merged) {
      return merged.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(Map.Entry::getValue)
          .toList();
    }
  }
}
