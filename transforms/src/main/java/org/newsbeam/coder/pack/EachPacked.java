// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder.pack;

import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollectionView;

/** Makes others of each element, pack by pack. */
public final class EachPacked<T, R> extends PTransform<Packed<T>, Packed<R>> {

  private final Class<R> type;
  private final Step<T, R> step;
  private final List<PCollectionView<?>> views;

  private EachPacked(Class<R> type, Step<T, R> step, List<PCollectionView<?>> views) {
    this.type = type;
    this.step = step;
    this.views = List.copyOf(views);
  }

  /** One other of each. */
  public static <T, R> EachPacked<T, R> into(Class<R> type, SerializableFunction<T, R> one) {
    return by(type, (element, sides, results) -> results.accept(one.apply(element)));
  }

  /** Those that {@code test} holds for. */
  public static <T> EachPacked<T, T> filter(Class<T> type, SerializableFunction<T, Boolean> test) {
    return by(
        type,
        (element, sides, results) -> {
          if (test.apply(element)) {
            results.accept(element);
          }
        });
  }

  /** What {@code step} makes of each. */
  public static <T, R> EachPacked<T, R> by(Class<R> type, Step<T, R> step) {
    return new EachPacked<>(type, step, List.of());
  }

  /** With side inputs for the step. */
  public EachPacked<T, R> withSideInputs(List<? extends PCollectionView<?>> sideInputs) {
    return new EachPacked<>(type, step, List.copyOf(sideInputs));
  }

  @Override
  public Packed<R> expand(Packed<T> packed) {
    Coder<R> coder = Packed.coder(type, packed.getPipeline());
    return Packed.of(
        packed
            .packs()
            .apply(
                "Each", ParDo.of(new EachFn<>(packed.coder(), coder, step)).withSideInputs(views))
            .setCoder(ByteArrayCoder.of()),
        coder);
  }

  private static final class EachFn<T, R> extends DoFn<byte[], byte[]> {

    private final Coder<T> from;
    private final Coder<R> to;
    private final Step<T, R> step;

    EachFn(Coder<T> from, Coder<R> to, Step<T, R> step) {
      this.from = from;
      this.to = to;
      this.step = step;
    }

    @ProcessElement
    public void each(ProcessContext context, PipelineOptions options) {
      PackStore store = PackStores.of(options);
      Packer<R> results = new Packer<>(to, store::keep, context::output);
      Step.Sides sides =
          new Step.Sides() {
            @Override
            public <V> V get(PCollectionView<V> view) {
              return context.sideInput(view);
            }
          };
      Packer.unpack(
          context.element(), store, from, element -> step.each(element, sides, results::add));
      results.finish();
    }
  }
}
