// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder.pack;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.PCollection;

/** Packs a collection, which is in the global window. */
public final class Pack<T> extends PTransform<PCollection<T>, Packed<T>> {

  private Pack() {}

  public static <T> Pack<T> create() {
    return new Pack<>();
  }

  @Override
  public Packed<T> expand(PCollection<T> elements) {
    Coder<T> coder = elements.getCoder();
    return Packed.of(
        elements.apply("Pack", ParDo.of(new PackFn<>(coder))).setCoder(ByteArrayCoder.of()), coder);
  }

  private static final class PackFn<T> extends DoFn<T, byte[]> {

    private final Coder<T> coder;
    private transient List<byte[]> full;
    private transient Packer<T> packer;

    PackFn(Coder<T> coder) {
      this.coder = coder;
    }

    @StartBundle
    public void start(StartBundleContext context) {
      full = new ArrayList<>();
      packer = new Packer<>(coder, PackStores.of(context.getPipelineOptions())::keep, full::add);
    }

    @ProcessElement
    public void add(@Element T element, OutputReceiver<byte[]> packs) {
      packer.add(element);
      full.forEach(packs::output);
      full.clear();
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      packer.finish();
      full.forEach(
          pack -> context.output(pack, BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE));
    }
  }
}
