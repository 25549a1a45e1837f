// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder.pack;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;

/** Takes a collection out of its packs, for it is small, or a runner that fuses steps has it. */
public final class Unpack<T> extends PTransform<Packed<T>, PCollection<T>> {

  private Unpack() {}

  public static <T> Unpack<T> create() {
    return new Unpack<>();
  }

  @Override
  public PCollection<T> expand(Packed<T> packed) {
    return packed
        .packs()
        .apply("Unpack", ParDo.of(new UnpackFn<>(packed.coder())))
        .setCoder(packed.coder());
  }

  private static final class UnpackFn<T> extends DoFn<byte[], T> {

    private final Coder<T> coder;

    UnpackFn(Coder<T> coder) {
      this.coder = coder;
    }

    @ProcessElement
    public void unpack(@Element byte[] pack, OutputReceiver<T> elements, PipelineOptions options) {
      Packer.unpack(pack, PackStores.of(options), coder, elements::output);
    }
  }
}
