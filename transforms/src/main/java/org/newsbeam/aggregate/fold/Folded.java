// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.fold;

import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;

/**
 * Partials on their way to their buckets, in packs. One step reads them, and they are gone: who
 * needs them twice folds twice.
 *
 * @param <P> what the partials are
 */
public final class Folded<P extends Partial<P>> implements PInput, POutput {

  private final PCollection<KV<Integer, byte[]>> packs;
  private final Coder<P> coder;
  private final int buckets;
  private final TupleTag<KV<Integer, byte[]>> tag = new TupleTag<>() {};
  private boolean read;

  private Folded(PCollection<KV<Integer, byte[]>> packs, Coder<P> coder, int buckets) {
    this.packs = packs;
    this.coder = coder;
    this.buckets = buckets;
  }

  /**
   * Of packs, each with the number of its bucket.
   *
   * @param buckets how many there are
   */
  public static <P extends Partial<P>> Folded<P> of(
      PCollection<KV<Integer, byte[]>> packs, Coder<P> coder, int buckets) {
    return new Folded<>(packs, coder, buckets);
  }

  /** These and others, which were folded into as many buckets. */
  public Folded<P> and(String name, Folded<P> others) {
    return of(
        PCollectionList.of(List.of(packs(), others.packs())).apply(name, Flatten.pCollections()),
        coder,
        buckets);
  }

  /** Applies a transform to these partials, under a name that no other has here. */
  public <R extends POutput> R apply(String name, PTransform<? super Folded<P>, R> transform) {
    return Pipeline.applyTransform(name, this, transform);
  }

  /**
   * The packs of each bucket, in whose place words of a store may stand.
   *
   * @throws IllegalStateException if a step reads them already
   */
  PCollection<KV<Integer, Iterable<byte[]>>> gathered() {
    return packs().apply("Gather", new ByBucket(buckets));
  }

  private PCollection<KV<Integer, byte[]>> packs() {
    if (read) {
      throw new IllegalStateException("a step reads " + packs.getName() + " already");
    }
    read = true;
    return packs;
  }

  /** What encodes a partial. */
  Coder<P> coder() {
    return coder;
  }

  @Override
  public Pipeline getPipeline() {
    return packs.getPipeline();
  }

  @Override
  public Map<TupleTag<?>, PValue> expand() {
    return Map.of(tag, packs);
  }

  @Override
  public void finishSpecifyingOutput(
      String transformName, PInput input, PTransform<?, ?> transform) {}
}
