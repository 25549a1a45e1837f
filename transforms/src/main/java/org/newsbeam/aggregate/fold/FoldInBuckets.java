// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.fold;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
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

  /** Flink sorts records in buffers that may be smaller than a megabyte, and fails on a larger. */
  private static final int PACK_BYTES = 1 << 16;

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
    Coder<P> partials = ((ListCoder<P>) coder.getValueCoder()).getElemCoder();
    return buckets
        .apply("Pack", ParDo.of(new PackFn<>(partials)))
        .setCoder(KvCoder.of(coder.getKeyCoder(), ByteArrayCoder.of()))
        .apply("Gather", GroupByKey.create())
        .apply("Merge", ParDo.of(new MergeFn<>(partials, finisher)))
        .setTypeDescriptor(TypeDescriptor.of(type));
  }

  static <P> void pack(List<P> partials, Coder<P> coder, Consumer<byte[]> packs)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (P partial : partials) {
      coder.encode(partial, bytes);
      if (bytes.size() >= PACK_BYTES) {
        packs.accept(bytes.toByteArray());
        bytes.reset();
      }
    }
    if (bytes.size() > 0) {
      packs.accept(bytes.toByteArray());
    }
  }

  /**
   * The Direct Runner copies what a bucket holds for each bundle that adds to it: bytes cheaply.
   */
  private static final class PackFn<P> extends DoFn<KV<Integer, List<P>>, KV<Integer, byte[]>> {

    private final Coder<P> coder;

    PackFn(Coder<P> coder) {
      this.coder = coder;
    }

    @ProcessElement
    public void pack(
        @Element KV<Integer, List<P>> bucket, OutputReceiver<KV<Integer, byte[]>> packed)
        throws IOException {
      FoldInBuckets.pack(
          bucket.getValue(), coder, pack -> packed.output(KV.of(bucket.getKey(), pack)));
    }
  }

  private static final class MergeFn<P extends Partial<P>, R>
      extends DoFn<KV<Integer, Iterable<byte[]>>, R> {

    private final Coder<P> coder;
    private final Finisher<P, R> finisher;

    MergeFn(Coder<P> coder, Finisher<P, R> finisher) {
      this.coder = coder;
      this.finisher = finisher;
    }

    @ProcessElement
    public void merge(@Element KV<Integer, Iterable<byte[]>> bucket, OutputReceiver<R> results)
        throws IOException {
      Map<String, P> merged = new HashMap<>();
      for (byte[] pack : bucket.getValue()) {
        ByteArrayInputStream parts = new ByteArrayInputStream(pack);
        while (parts.available() > 0) {
          P part = coder.decode(parts);
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
