// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.fold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.Coder;
import org.newsbeam.coder.pack.PackStore;
import org.newsbeam.coder.pack.Packer;

/** Merges the partials of a bucket. */
final class Merging<P extends Partial<P>> {

  private final Coder<P> coder;
  private final PackStore store;

  Merging(Coder<P> coder, PackStore store) {
    this.coder = coder;
    this.store = store;
  }

  /**
   * The partials in {@code packs} in the order of their keys, each key once. Nobody else reads
   * these packs, see {@link Folded}.
   */
  List<P> merged(Iterable<byte[]> packs) {
    Map<String, P> merged = new HashMap<>();
    for (byte[] pack : packs) {
      Packer.unpack(pack, store, coder, part -> merged.merge(part.key(), part, Partial::merge));
      store.free(pack);
    }
    return inOrder(merged);
  }

  /** Sorted once at the end: cheaper than a tree for keys that are merged many times. */
  private static <P> List<P> inOrder(Map<String, P> merged) {
    return merged.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }
}
