// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.feature;

/**
 * What parts of speech, kinds of names and counts tell of the place of a unit beside its cue. Where
 * such features look at the same few things they are a group, see {@link FeatureSink#opens}.
 */
final class KindFeatures {

  private final Units units;
  private final Between between;
  private final int size;
  private final int cueClass;
  private final int next;
  private final int before;
  private final int quoted;

  KindFeatures(Units units, Between between) {
    this.units = units;
    this.between = between;
    size = units.size();
    cueClass = units.wordClass(units.cue());
    next = units.wordClass(units.cue() + 1);
    before = units.wordClass(units.cue() - 1);
    quoted = between.quoted();
  }

  /**
   * Gives the features of unit {@code u} to {@code sink}.
   *
   * @param side 0 left of the cue, 1 right of it
   * @param distance to the cue, see {@link CueFeatures#bin}
   */
  void emit(int u, int side, int distance, FeatureSink sink) {
    classes(u, side, sink);
    distances(u, side, distance, sink);
    neighbours(side, distance, sink);
    place(u, side, sink);
    phrase(u, side, sink);
    phraseAtCue(u, side, sink);
    others(u, side, sink);
    quotations(u, side, sink);
  }

  private void classes(int u, int side, FeatureSink sink) {
    int t = units.wordClass(u);
    int t1 = units.wordClass(u - 1);
    int t2 = units.wordClass(u + 1);
    int at = side * 2 + between.cues(u);
    if (sink.opens(1, ((at * 64L + t1) * 64 + t) * 64 + t2)) {
      int here = t * 2 + side;
      sink.add(13, here);
      sink.add(14, t1, here);
      sink.add(15, here, t2);
      sink.add(16, t1, here, t2);
      sink.add(85, at, t, t1);
      sink.close();
    }
  }

  private void distances(int u, int side, int distance, FeatureSink sink) {
    int t = units.wordClass(u);
    if (sink.opens(2, (((side * 4L + quoted) * 16 + distance) * 64 + t) * 64 + cueClass)) {
      int here = distance * 2 + side;
      sink.add(17, t, here);
      sink.add(21, t * 2 + side, cueClass, Math.min(distance, 6));
      sink.add(30, here);
      sink.add(31, here, cueClass);
      sink.add(75, side, quoted, t);
      sink.add(78, side * 4 + quoted, t, cueClass);
      sink.close();
    }
  }

  private void neighbours(int side, int distance, FeatureSink sink) {
    if (sink.opens(3, (((side * 4L + quoted) * 16 + distance) * 64 + next) * 64 + before)) {
      int here = distance * 2 + side;
      sink.add(32, here, next);
      sink.add(33, here, before);
      sink.add(77, side, quoted, next);
      sink.close();
    }
  }

  private void place(int u, int side, FeatureSink sink) {
    int edge = u == 0 ? 1 : u == size - 1 ? 2 : 0;
    int left = CueFeatures.bin(u);
    int right = CueFeatures.bin(size - 1 - u);
    if (sink.opens(4, ((side * 4L + edge) * 16 + left) * 16 + right)) {
      sink.add(36, side, edge);
      sink.add(37, side, left);
      sink.add(38, side, right);
      sink.close();
    }
  }

  private void phrase(int u, int side, FeatureSink sink) {
    int here = between.phrase(u) * 2 + side;
    int way = between.verbsAndPauses(u);
    int t = units.wordClass(u);
    int name = units.name(u);
    if (sink.opens(6, ((here * 16L + way) * 64 + t) * 8 + name + 1)) {
      sink.add(20, t * 2 + side, between.verbs(u), between.pauses(u));
      sink.add(45, here);
      sink.add(48, here, way);
      sink.add(50, here, name);
      sink.add(51, here, between.verbs(u), t);
      sink.add(52, name, side, way);
      sink.close();
    }
  }

  private void phraseAtCue(int u, int side, FeatureSink sink) {
    int here = between.phrase(u) * 2 + side;
    if (sink.opens(7, ((here * 64L + cueClass) * 64 + next) * 64 + before)) {
      sink.add(46, here, cueClass);
      sink.add(49, here, next, before);
      sink.close();
    }
  }

  private void others(int u, int side, FeatureSink sink) {
    int here = between.isCue(u) ? 1 : 0;
    int last = between.isCue(u - 1) ? 1 : 0;
    int after = between.isCue(u + 1) ? 1 : 0;
    int near = here * 4 + last * 2 + after;
    int state = between.phrase(u);
    int at = side * 2 + between.cues(u);
    if (sink.opens(8, ((at * 8L + near) * 16 + state) * 4 + between.pauses(u))) {
      sink.add(80, side, between.cues(u));
      sink.add(81, side, near, between.cues(u));
      sink.add(82, at, state, between.pauses(u));
      sink.add(84, side * 2 + here, between.cues(u), between.pauses(u));
      sink.close();
    }
  }

  private void quotations(int u, int side, FeatureSink sink) {
    int way = between.verbsAndPauses(u);
    int last = units.name(u - 1);
    int name = units.name(u);
    long at = (((side * 4L + quoted) * 16 + way) * 4 + between.quotations(u)) * 8 + last + 1;
    if (sink.opens(9, at * 8 + name + 1)) {
      sink.add(53, last, name, side);
      sink.add(76, side * 4 + quoted, way, between.quotations(u));
      sink.close();
    }
  }
}
