// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.fold;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.newsbeam.coder.pack.PackStore;
import org.newsbeam.coder.pack.PackStores;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.coder.pack.Packer;

/**
 * Takes elements apart and merges, within each bundle, the partials that have one key, before
 * anything is shuffled. What comes out is ready for {@link FoldInBuckets}: packs of partials, each
 * with the bucket of their groups' hashes. The input is in the global window.
 */
public final class FoldInBundles<T, P extends Partial<P>> extends PTransform<Packed<T>, Folded<P>> {

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
  public Folded<P> expand(Packed<T> elements) {
    Coder<P> coder = Packed.coder(type, elements.getPipeline());
    return Folded.of(
        elements
            .packs()
            .apply("Fold", ParDo.of(new FoldFn<>(elements.coder(), coder, buckets, splitter)))
            .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of())),
        coder,
        buckets);
  }

  private static final class FoldFn<T, P extends Partial<P>>
      extends DoFn<byte[], KV<Integer, byte[]>> {

    private final Coder<T> from;
    private final Coder<P> to;
    private final int buckets;
    private final Splitter<T, P> splitter;
    private transient PackStore store;
    private transient Folding<P> folding;
    private transient List<KV<Integer, byte[]>> full;

    FoldFn(Coder<T> from, Coder<P> to, int buckets, Splitter<T, P> splitter) {
      this.from = from;
      this.to = to;
      this.buckets = buckets;
      this.splitter = splitter;
    }

    @StartBundle
    public void start(StartBundleContext context) {
      store = PackStores.of(context.getPipelineOptions());
      full = new ArrayList<>();
      folding = new Folding<>(to, store, buckets, full::add);
    }

    @ProcessElement
    public void fold(@Element byte[] pack, OutputReceiver<KV<Integer, byte[]>> out) {
      Packer.unpack(pack, store, from, element -> splitter.split(element, folding::add));
      full.forEach(out::output);
      full.clear();
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      folding.finish();
      full.forEach(
          pack -> context.output(pack, BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE));
    }
  }
}
