// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder.pack;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Makes few bundles of many, and full packs of small ones, where packs are kept in a folder. The
 * Direct Runner copies all that a key has so far for every bundle that brings it more, so that a
 * grouping of many bundles costs their number's square; elsewhere nothing is done. Nobody else
 * reads the packs, which were kept for a while.
 */
public final class Gather<T> extends PTransform<Packed<T>, Packed<T>> {

  /** Some for each core of a large machine, few enough that their square is small. */
  private static final int BUNDLES = 64;

  private Gather() {}

  public static <T> Gather<T> create() {
    return new Gather<>();
  }

  @Override
  public Packed<T> expand(Packed<T> packed) {
    if (!PackStores.isFolder(packed.getPipeline().getOptions())) {
      return packed;
    }
    PCollection<byte[]> gathered =
        packed
            .packs()
            .apply("Join", ParDo.of(new JoinFn()))
            .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
            .apply("Group", GroupByKey.create())
            .apply("Groups", Values.create())
            .apply("Packs", Flatten.iterables());
    return Packed.of(gathered, packed.coder());
  }

  /** Puts the packs of a bundle together, and all of them under one number. */
  private static final class JoinFn extends DoFn<byte[], KV<Integer, byte[]>> {

    /** Goes round: which bundles come together shows in no row. */
    private static final AtomicInteger NEXT = new AtomicInteger();

    private transient PackStore store;
    private transient int number;
    private transient ByteArrayOutputStream joined;

    @StartBundle
    public void start(PipelineOptions options) {
      store = PackStores.of(options);
      number = Math.floorMod(NEXT.getAndIncrement(), BUNDLES);
      joined = new ByteArrayOutputStream();
    }

    @ProcessElement
    public void join(@Element byte[] pack, OutputReceiver<KV<Integer, byte[]>> packs) {
      joined.writeBytes(store.fetch(pack));
      store.free(pack);
      if (joined.size() >= Packer.PACK_BYTES) {
        packs.output(kept());
      }
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      if (joined.size() > 0) {
        context.output(kept(), BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE);
      }
    }

    private KV<Integer, byte[]> kept() {
      byte[] pack = store.keep(joined.toByteArray());
      joined.reset();
      return KV.of(number, pack);
    }
  }
}
