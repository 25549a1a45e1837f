// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.feature;

import org.newsbeam.crf.Features;

/** What tells whether a unit belongs to the source or the content of a given cue. */
public final class SpanFeatures {

  private final Units units;
  private final Between between;
  private final KindFeatures kinds;
  private final int cue;
  private final long cueStem;
  private final int cueClass;
  private final long atCue;
  private final int next;
  private final int before;

  /**
   * The features of units around their cue.
   *
   * @param isCue whether each token of the article is the head of a cue
   */
  public SpanFeatures(Units units, boolean[] isCue) {
    this.units = units;
    between = new Between(units, isCue);
    kinds = new KindFeatures(units, between);
    cue = units.cue();
    cueStem = units.stem(cue);
    cueClass = units.wordClass(cue);
    next = units.wordClass(cue + 1);
    before = units.wordClass(cue - 1);
    atCue = Features.of(next, cueStem, units.form(cue + 1), units.form(cue - 1));
  }

  /**
   * Gives the features of unit {@code u} to {@code sink}. Those that look at the same few things
   * are given together, so that a sink can remember what they weigh.
   */
  public void emit(int u, FeatureSink sink) {
    if (u == cue) {
      sink.add(1, cueStem);
      sink.add(2, next, before);
      return;
    }
    int side = u < cue ? 0 : 1;
    int distance = CueFeatures.bin(Math.abs(u - cue));
    words(u, side, distance, sink);
    way(u, side, sink);
    kinds.emit(u, side, distance, sink);
    cue(u, side, distance, sink);
  }

  private void words(int u, int side, int distance, FeatureSink sink) {
    long word = units.form(u);
    long last = units.form(u - 1);
    long after = units.form(u + 1);
    int t = units.wordClass(u);
    int t1 = units.wordClass(u - 1);
    int t2 = units.wordClass(u + 1);
    sink.add(3, word, side);
    sink.add(4, units.stem(u), side, Math.min(distance, 6));
    sink.add(5, last, side);
    sink.add(6, after, side);
    sink.add(7, last, word, side);
    sink.add(8, word, after, side);
    sink.add(22, last, t * 2 + side);
    sink.add(23, word, t2 * 2 + side, t1);
    sink.add(24, last, t1 * 40 + t, t2 * 2 + side);
    sink.add(47, between.phrase(u) * 2 + side, cueStem);
    sink.add(60, cueStem, side, t);
    sink.add(64, cueStem, side, word);
  }

  private void way(int u, int side, FeatureSink sink) {
    if (Math.abs(u - cue) <= 4) {
      long way = side;
      for (int k = Math.min(u, cue + 1); k <= Math.max(u, cue - 1); k++) {
        way = 41 * way + units.wordClass(k);
      }
      if (sink.opens(5, way * 64 + cueClass)) {
        sink.add(39, way);
        sink.add(40, way, cueClass);
        sink.close();
      }
    }
  }

  private void cue(int u, int side, int distance, FeatureSink sink) {
    int near = Math.min(distance, 4);
    if (sink.opens(10, atCue + ((near * 2 + side) * 2 + between.cues(u)))) {
      sink.add(55, cueStem, side);
      sink.add(56, cueStem, side, near);
      sink.add(57, cueStem, side, next);
      sink.add(62, units.form(cue + 1), side, Math.min(distance, 3));
      sink.add(63, units.form(cue - 1), side, Math.min(distance, 3));
      sink.add(83, side, between.cues(u), cueStem);
      sink.close();
    }
  }
}
