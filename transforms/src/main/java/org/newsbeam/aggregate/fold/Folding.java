// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.values.KV;
import org.newsbeam.coder.pack.PackStore;
import org.newsbeam.coder.pack.Packer;

/** Merges partials that have one key, and packs them by their buckets. */
final class Folding<P extends Partial<P>> {

  /** With more than this it is emptied on the way. */
  private static final int MAX_WEIGHT = 50_000;

  private final Coder<P> coder;
  private final PackStore store;
  private final int buckets;
  private final Consumer<KV<Integer, byte[]>> packs;
  private Map<String, P> folded = new HashMap<>();
  private long weight;

  /**
   * Begins with nothing.
   *
   * @param packs gets each pack with the number of its bucket
   */
  Folding(Coder<P> coder, PackStore store, int buckets, Consumer<KV<Integer, byte[]>> packs) {
    this.coder = coder;
    this.store = store;
    this.buckets = buckets;
    this.packs = packs;
  }

  void add(P part) {
    folded.merge(part.key(), part, Partial::merge);
    weight += part.weight();
    if (weight > MAX_WEIGHT) {
      finish();
    }
  }

  /** Hands over what was added. */
  void finish() {
    Map<Integer, List<P>> filled = new TreeMap<>();
    for (P part : folded.values()) {
      filled.computeIfAbsent(part.bucket(buckets), b -> new ArrayList<>()).add(part);
    }
    folded = new HashMap<>();
    weight = 0;
    filled.forEach(
        (bucket, parts) -> {
          Packer<P> packer =
              new Packer<>(coder, store::keepForAWhile, pack -> packs.accept(KV.of(bucket, pack)));
          parts.forEach(packer::add);
          packer.finish();
        });
  }
}
