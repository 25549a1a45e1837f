// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.feature;

import org.newsbeam.quote.learned.passage.WordClass;

/** What stands between the cue and each unit, in counts that stop at small numbers. */
final class Between {

  private final Units units;
  private final boolean[] isCue;
  private final int[] pauses;
  private final int[] verbs;
  private final int[] cues;
  private final int[] marks;
  private final int[] phrases;
  private final int quoted;

  /**
   * Counts outwards from the cue.
   *
   * @param isCue whether each token of the article is the head of a cue
   */
  Between(Units units, boolean[] isCue) {
    this.units = units;
    int size = units.size();
    this.isCue = new boolean[size];
    pauses = new int[size];
    verbs = new int[size];
    cues = new int[size];
    marks = new int[size];
    phrases = new int[size];
    for (int u = 0; u < size; u++) {
      this.isCue[u] = u != units.cue() && isCue[units.first(u)];
    }
    quoted = (count(-1) > 0 ? 2 : 0) + (count(1) > 0 ? 1 : 0);
  }

  /** Counts to one side; returns the number of quotations there. */
  private int count(int step) {
    int pause = 0;
    int verb = 0;
    int other = 0;
    int mark = 0;
    int phrase = 0;
    int last = 0;
    for (int u = units.cue() + step; u >= 0 && u < units.size(); u += step) {
      if (units.phrase(u) != 0 && units.phrase(u) != last) {
        phrase++;
        last = units.phrase(u);
      }
      pauses[u] = Math.min(3, pause);
      verbs[u] = Math.min(2, verb);
      cues[u] = Math.min(1, other);
      marks[u] = Math.min(2, mark);
      phrases[u] = Math.min(4, phrase);
      int is = units.wordClass(u);
      pause += WordClass.isPause(is) ? 1 : 0;
      verb += WordClass.isFinite(is) ? 1 : 0;
      other += isCue[u] ? 1 : 0;
      mark += is == WordClass.QUOTATION ? 1 : 0;
    }
    return mark;
  }

  /** Whether unit {@code u} is the head of another cue. */
  boolean isCue(int u) {
    return u >= 0 && u < isCue.length && isCue[u];
  }

  /** Commas and dashes, up to 3. */
  int pauses(int u) {
    return pauses[u];
  }

  /** Verbs that make a clause, up to 2. */
  int verbs(int u) {
    return verbs[u];
  }

  /** Verbs and pauses in one number below 16. */
  int verbsAndPauses(int u) {
    return verbs[u] * 4 + pauses[u];
  }

  /** Other cues, up to 1. */
  int cues(int u) {
    return cues[u];
  }

  /** Quotations, up to 2. */
  int quotations(int u) {
    return marks[u];
  }

  /** Noun phrases up to and with that of the unit, up to 4, and its place in it: below 16. */
  int phrase(int u) {
    return phrases[u] * 3 + units.phraseState(u);
  }

  /** Whether quotations stand left (2) and right (1) of the cue. */
  int quoted() {
    return quoted;
  }
}
