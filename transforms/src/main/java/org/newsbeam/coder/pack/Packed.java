// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder.pack;

import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;

/**
 * A collection in packs. The Direct Runner fuses no steps: it holds all elements of a collection
 * from the step that makes them to the step that takes them, and does the first for the whole
 * corpus before it begins with the second. Of a collection like this one it holds some bytes a pack
 * if {@link PackOptions} name a folder.
 *
 * @param <T> what the elements are; a record
 */
public final class Packed<T> implements PInput, POutput {

  private final PCollection<byte[]> packs;
  private final Coder<T> coder;
  private final TupleTag<byte[]> tag = new TupleTag<>() {};

  private Packed(PCollection<byte[]> packs, Coder<T> coder) {
    this.packs = packs;
    this.coder = coder;
  }

  /** Of packs that a {@link Packer} made. */
  public static <T> Packed<T> of(PCollection<byte[]> packs, Coder<T> coder) {
    return new Packed<>(packs, coder);
  }

  /** Those of all {@code collections}, which hold the same kind of elements. */
  public static <T> Packed<T> flatten(String name, List<Packed<T>> collections) {
    PCollectionList<byte[]> all =
        PCollectionList.of(collections.stream().map(Packed::packs).toList());
    return of(all.apply(name, Flatten.pCollections()), collections.get(0).coder());
  }

  /** The packs, in whose place words of a {@link PackStore} may stand. */
  public PCollection<byte[]> packs() {
    return packs;
  }

  /** What encodes an element. */
  public Coder<T> coder() {
    return coder;
  }

  /** Applies a transform to this collection, under a name that no other has here. */
  public <R extends POutput> R apply(String name, PTransform<? super Packed<T>, R> transform) {
    return Pipeline.applyTransform(name, this, transform);
  }

  /** What encodes elements of a type in a pipeline. */
  public static <R> Coder<R> coder(Class<R> type, Pipeline pipeline) {
    try {
      return pipeline.getCoderRegistry().getCoder(type);
    } catch (CannotProvideCoderException e) {
      throw new IllegalStateException("no coder for " + type, e);
    }
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
