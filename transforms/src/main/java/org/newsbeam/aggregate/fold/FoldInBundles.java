// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Takes elements apart and merges, within each bundle, the partials that have one key, before
 * anything is shuffled. What comes out is ready for {@link FoldInBuckets}: a bucket of the group's
 * hash, and partials of that bucket. The input is in the global window.
 */
public final class FoldInBundles<T, P extends Partial<P>>
    extends PTransform<PCollection<T>, PCollection<KV<Integer, List<P>>>> {

  /** A bundle with more keys than this is emptied on the way: its size is the runner's choice. */
  private static final int MAX_KEYS = 50_000;

  private final Class<P> type;
  private final int buckets;
  private final Splitter<T, P> splitter;

  private FoldInBundles(Class<P> type, int buckets, Splitter<T, P> splitter) {
    this.type = type;
    this.buckets = buckets;
    this.splitter = splitter;
  }

  /**
   * Folds what {@code splitter} makes of each element.
   *
   * @param type the class of the partials, by which their coder is found
   * @param buckets how many buckets there are; the result never depends on it
   */
  public static <T, P extends Partial<P>> FoldInBundles<T, P> of(
      Class<P> type, int buckets, Splitter<T, P> splitter) {
    return new FoldInBundles<>(type, buckets, splitter);
  }

  @Override
  public PCollection<KV<Integer, List<P>>> expand(PCollection<T> elements) {
    return elements
        .apply("Fold", ParDo.of(new FoldFn<>(buckets, splitter)))
        .setCoder(KvCoder.of(VarIntCoder.of(), ListCoder.of(coderIn(elements))));
  }

  private Coder<P> coderIn(PCollection<T> elements) {
    try {
      return elements.getPipeline().getCoderRegistry().getCoder(type);
    } catch (CannotProvideCoderException e) {
      throw new IllegalStateException("no coder for " + type, e);
    }
  }

  private static final class FoldFn<T, P extends Partial<P>> extends DoFn<T, KV<Integer, List<P>>> {

    private final int buckets;
    private final Splitter<T, P> splitter;
    private transient Map<String, P> folded;

    FoldFn(int buckets, Splitter<T, P> splitter) {
      this.buckets = buckets;
      this.splitter = splitter;
    }

    @StartBundle
    public void start() {
      folded = new HashMap<>();
    }

    @ProcessElement
    public void fold(@Element T element, OutputReceiver<KV<Integer, List<P>>> out) {
      splitter.split(element, part -> folded.merge(part.key(), part, Partial::merge));
      if (folded.size() > MAX_KEYS) {
        empty(out::output);
      }
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      empty(
          bucket ->
              context.output(bucket, BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE));
    }

    private void empty(Consumer<KV<Integer, List<P>>> out) {
      Map<Integer, List<P>> filled = new TreeMap<>();
      for (P part : folded.values()) {
        filled.computeIfAbsent(part.bucket(buckets), b -> new ArrayList<>()).add(part);
      }
      folded = new HashMap<>();
      filled.forEach((bucket, parts) -> out.accept(KV.of(bucket, parts)));
    }
  }
}
