// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.sketch;

import java.util.List;
import java.util.stream.LongStream;

/** Makes the sketch of a text. */
public final class Sketches {

  /** Words of a run. */
  private static final int RUN = 4;

  /** Words of a text that are looked at: 12 kB of runs. */
  private static final int MOST_WORDS = 4_000;

  private static final int SMALLEST = 8;

  /** A text that is cut keeps its beginning, of which these are. */
  private static final int HEAD = 20;

  private static final int SMALLEST_OF_HEAD = 2;

  private static final long MASK = 0xFFFFFF;

  private Sketches() {}

  /** The sketch of {@code text}, which is what a reader reads of an article. */
  public static TextSketch of(String text) {
    Words words = new Words();
    FoldedWords.read(text, words);
    long[] runs = words.runs();
    long[] facts =
        LongStream.of(words.facts)
            .limit(words.factCount)
            .map(h -> h & MASK)
            .sorted()
            .distinct()
            .toArray();
    return new TextSketch(
        Packed.pack(runs, runs.length), Packed.pack(facts, facts.length), keys(runs));
  }

  /** 64 bits over the folded words of {@code text}: equal for the same words set in another way. */
  public static long hash(String text) {
    long[] hash = {1};
    FoldedWords.read(text, (word, fact) -> hash[0] = FoldedWords.mix(hash[0] * 31 + word));
    return hash[0];
  }

  private static List<Long> keys(long[] runs) {
    return LongStream.concat(
            LongStream.of(runs).sorted().distinct().limit(SMALLEST),
            LongStream.of(runs).limit(HEAD).sorted().distinct().limit(SMALLEST_OF_HEAD))
        .distinct()
        .boxed()
        .toList();
  }

  private static final class Words implements FoldedWords.Reader {

    private final long[] hashes = new long[MOST_WORDS];
    private final long[] facts = new long[MOST_WORDS];
    private int count;
    private int factCount;

    @Override
    public void read(long hash, boolean fact) {
      if (count < MOST_WORDS) {
        hashes[count++] = hash;
        if (fact) {
          facts[factCount++] = hash;
        }
      }
    }

    /** A text of fewer words than a run has is one run. */
    long[] runs() {
      if (count == 0) {
        return new long[0];
      }
      long[] runs = new long[Math.max(1, count - RUN + 1)];
      for (int i = 0; i < runs.length; i++) {
        long run = 0;
        for (int j = i; j < Math.min(count, i + RUN); j++) {
          run = run * 31 + hashes[j];
        }
        runs[i] = FoldedWords.mix(run);
      }
      return runs;
    }
  }
}
