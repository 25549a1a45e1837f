// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.utterance;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import org.newsbeam.aggregate.alike.Likeness;

/** Quotes are alike if they are the same utterance, as {@link SameWords} has it. */
final class QuoteLikeness implements Likeness<SaidQuote> {

  private static final long serialVersionUID = 1;

  /** Words of a run that two quotes must share. */
  private static final int RUN = 3;

  /**
   * Of so many runs in a row the one with the smallest hash is a key (Schleimer, Wilkerson and
   * Aiken, "Winnowing", 2003): quotes that share five words in a row share a key.
   */
  private static final int WINDOW = 3;

  private static final int MOST_KEYS = 40;

  @Override
  public String place(SaidQuote quote) {
    return quote.rank();
  }

  @Override
  public Collection<Long> keys(SaidQuote quote) {
    SpokenWords words = SpokenWords.of(quote.text());
    int runs = Math.max(1, words.size() - RUN + 1);
    TreeSet<Long> keys = new TreeSet<>();
    int window = runs <= 4 * WINDOW ? 1 : WINDOW;
    for (int i = 0; i + window <= runs && keys.size() < MOST_KEYS; i++) {
      long smallest = Long.MAX_VALUE;
      for (int w = i; w < i + window; w++) {
        smallest = Math.min(smallest, run(words, w));
      }
      keys.add(smallest);
    }
    return keys;
  }

  private static long run(SpokenWords words, int from) {
    long hash = 0xcbf29ce484222325L;
    for (int i = from; i < Math.min(words.size(), from + RUN); i++) {
      hash = mix(hash * 31 + mix(words.folded().get(i).hashCode()));
    }
    return hash;
  }

  /** The last step of MurmurHash3: each bit depends on all. */
  private static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  @Override
  public Comparison<SaidQuote> with(SaidQuote second) {
    SpokenWords words = SpokenWords.of(second.text());
    return first -> match(first, second, words);
  }

  private static Optional<Match> match(SaidQuote first, SaidQuote second, SpokenWords words) {
    Alignment alignment = Alignment.of(SpokenWords.of(first.text()), words);
    return SameWords.hold(alignment, speakers(first, second))
        ? Optional.of(
            new Match(
                alignment.similarity(),
                new QuotePair(first, second, alignment.difference()).encode()))
        : Optional.empty();
  }

  private static SameWords.Speakers speakers(SaidQuote first, SaidQuote second) {
    if (SaidQuote.differ(first, second)) {
      return SameWords.Speakers.TWO;
    }
    return SaidQuote.agree(first, second) ? SameWords.Speakers.ONE : SameWords.Speakers.UNKNOWN;
  }
}
