// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.beam.sdk.coders.Coder;

/** Puts elements into packs: one after another, as their coder writes them. */
public final class Packer<T> {

  /** Flink sorts records in buffers that may be smaller than a megabyte, and fails on a larger. */
  static final int PACK_BYTES = 1 << 16;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Coder<T> coder;
  private final UnaryOperator<byte[]> keep;
  private final Consumer<byte[]> packs;

  /**
   * @param keep puts a pack into a {@link PackStore}
   * @param packs gets each pack that is full, or the word for it
   */
  public Packer(Coder<T> coder, UnaryOperator<byte[]> keep, Consumer<byte[]> packs) {
    this.coder = coder;
    this.keep = keep;
    this.packs = packs;
  }

  /** Adds an element, which may fill a pack. */
  public void add(T element) {
    try {
      coder.encode(element, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot encode a " + element.getClass().getSimpleName(), e);
    }
    if (bytes.size() >= PACK_BYTES) {
      finish();
    }
  }

  /** Adds an element that has a pack to itself. */
  public void single(T element) {
    finish();
    add(element);
    finish();
  }

  /** Hands over what is in no pack yet. */
  public void finish() {
    if (bytes.size() > 0) {
      packs.accept(keep.apply(bytes.toByteArray()));
      bytes.reset();
    }
  }

  /** Shows the elements of a pack in the order in which they were added. */
  public static <T> void unpack(
      byte[] kept, PackStore store, Coder<T> coder, Consumer<T> elements) {
    ByteArrayInputStream bytes = new ByteArrayInputStream(store.fetch(kept));
    while (bytes.available() > 0) {
      T element;
      try {
        element = coder.decode(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot decode what was encoded by " + coder, e);
      }
      elements.accept(element);
    }
  }
}
