// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.feature;

import org.newsbeam.quote.learned.passage.Passage;
import org.newsbeam.quote.learned.passage.WordClass;

/** The frame of a token, or what is near of a long one, as its features look at it. */
final class Window {

  private static final int REACH = 60;
  private static final long EDGE = -7;

  private final Passage passage;
  private final int first;
  private final int end;

  /** The window around {@code token}. */
  Window(Passage passage, int token) {
    this.passage = passage;
    first = Math.max(passage.frameFirst()[token], token - REACH);
    end = Math.min(passage.frameEnd()[token], token + REACH);
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  private boolean holds(int i) {
    return i >= first && i < end;
  }

  long stem(int i) {
    return holds(i) ? passage.words()[i].stem() : EDGE;
  }

  long form(int i) {
    return holds(i) ? passage.words()[i].form() : EDGE;
  }

  int wordClass(int i) {
    return holds(i) ? passage.classes()[i] : WordClass.EDGE;
  }

  int name(int i) {
    return holds(i) ? passage.names()[i] : -1;
  }

  boolean isQuoted(int i) {
    return holds(i) && passage.isQuoted(i);
  }

  /** How far the nearest quotation is: 1 for right beside, 4 for anywhere, 0 for none. */
  int quotation(int token, int step) {
    for (int k = token + step; holds(k); k += step) {
      if (passage.isQuoted(k)) {
        int distance = Math.abs(k - token);
        return distance == 1 ? 1 : distance <= 4 ? 2 : distance <= 8 ? 3 : 4;
      }
    }
    return 0;
  }

  /** How many verbs that make a clause stand before {@code token}. */
  int finiteVerbs(int token) {
    int verbs = 0;
    for (int k = first; k < token; k++) {
      verbs += WordClass.isFinite(wordClass(k)) && !passage.isQuoted(k) ? 1 : 0;
    }
    return verbs;
  }
}
