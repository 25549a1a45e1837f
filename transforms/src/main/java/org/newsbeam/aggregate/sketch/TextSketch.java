// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.sketch;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a text as numbers.
 *
 * @param runs each run of four words (shingle), in the order of the text, packed
 * @param facts its numbers and names, sorted, each once, packed
 * @param keys the smallest hashes of its runs, and of its first ones: texts that share much share
 *     some (bottom-k sketch: Broder 1997)
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content
public record TextSketch(byte[] runs, byte[] facts, List<Long> keys) {

  /** Of a text without words. */
  public static final TextSketch EMPTY = new TextSketch(new byte[0], new byte[0], List.of());

  public TextSketch {
    requireNonNull(runs, "runs");
    requireNonNull(facts, "facts");
    keys = List.copyOf(keys);
  }

  /** The runs of four words, 24 bits each, in the order of the text. */
  public int[] unpackedRuns() {
    return Packed.unpack(runs);
  }

  /** The numbers and names, 24 bits each, sorted. */
  public int[] unpackedFacts() {
    return Packed.unpack(facts);
  }

  /** Roughly how much room it takes, in hundreds of bytes. */
  public int weight() {
    return (runs.length + facts.length) / 100 + 4;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextSketch sketch
        && Arrays.equals(runs, sketch.runs)
        && Arrays.equals(facts, sketch.facts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(runs);
  }

  @Override
  public String toString() {
    return "TextSketch" + keys + Arrays.hashCode(runs) + "/" + Arrays.hashCode(facts);
  }
}
