// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.feature;

import org.newsbeam.crf.Features;
import org.newsbeam.quote.learned.passage.Passage;
import org.newsbeam.quote.learned.passage.WordClass;

/**
 * The frame around a cue, in units: a token, or a whole quotation, which is content or not as a
 * whole. Noun phrases are told by tags.
 */
public final class Units {

  /** How many tokens left and right of the cue belong to its units. */
  private static final int REACH = 120;

  private static final long EDGE = -7;
  private static final long QUOTATION = Features.value("«»");

  private final Passage passage;
  private final int[] first;
  private final int[] end;
  private final int[] phrase;
  private int size;
  private int cue;

  private Units(Passage passage, int capacity) {
    this.passage = passage;
    first = new int[capacity];
    end = new int[capacity];
    phrase = new int[capacity];
  }

  /** The units around the token {@code cue}, which stands in no quotation. */
  public static Units around(Passage passage, int cue) {
    int from = Math.max(passage.frameFirst()[cue], cue - REACH);
    int until = Math.min(passage.frameEnd()[cue], cue + REACH);
    Units units = new Units(passage, until - from);
    int i = from;
    while (i < until) {
      int next = i + 1;
      while (passage.isQuoted(i)
          && next < passage.size()
          && passage.quotations()[next] == passage.quotations()[i]) {
        next++;
      }
      if (i == cue) {
        units.cue = units.size;
      }
      units.first[units.size] = i;
      units.end[units.size++] = next;
      i = next;
    }
    units.findPhrases();
    return units;
  }

  /** The number of units. */
  public int size() {
    return size;
  }

  /** The index of the unit that is the cue. */
  public int cue() {
    return cue;
  }

  /** The first token of unit {@code u}. */
  public int first(int u) {
    return first[u];
  }

  /** The token after unit {@code u}. */
  public int end(int u) {
    return end[u];
  }

  boolean isQuotation(int u) {
    return passage.isQuoted(first[u]);
  }

  long form(int u) {
    if (u < 0 || u >= size) {
      return EDGE;
    }
    return isQuotation(u) ? QUOTATION : passage.words()[first[u]].form();
  }

  long stem(int u) {
    if (u < 0 || u >= size) {
      return EDGE;
    }
    return isQuotation(u) ? QUOTATION : passage.words()[first[u]].stem();
  }

  int wordClass(int u) {
    if (u < 0 || u >= size) {
      return WordClass.EDGE;
    }
    return isQuotation(u) ? WordClass.QUOTATION : passage.classes()[first[u]];
  }

  int name(int u) {
    return u < 0 || u >= size || isQuotation(u) ? -1 : passage.names()[first[u]];
  }

  /** 0 for a unit that is in no noun phrase, 1 for the first of one, 2 for a further one. */
  int phraseState(int u) {
    return phrase[u] == 0 ? 0 : u > 0 && phrase[u - 1] == phrase[u] ? 2 : 1;
  }

  /** The number of the noun phrase of unit {@code u}, 0 if it is in none. */
  int phrase(int u) {
    return phrase[u];
  }

  private void findPhrases() {
    int number = 0;
    int u = 0;
    while (u < size) {
      int until = phraseEnd(u);
      if (until > u) {
        number++;
        for (int k = u; k < until; k++) {
          phrase[k] = number;
        }
      }
      u = Math.max(until, u + 1);
    }
  }

  private int phraseEnd(int start) {
    int at = wordClass(start);
    if (WordClass.isPronoun(at) || WordClass.isRelative(at)) {
      return start + 1;
    }
    int u = start;
    boolean noun = false;
    while (u < size) {
      int is = wordClass(u);
      boolean opens = WordClass.isDeterminer(is) || WordClass.isPronoun(is);
      if (WordClass.isNoun(is)) {
        noun = true;
      } else if (opens ? u > start : !WordClass.isModifier(is)) {
        break;
      } else if (noun && !WordClass.isPossessive(is) && !WordClass.isPossessive(wordClass(u - 1))) {
        break;
      }
      u++;
    }
    return noun || WordClass.isDeterminer(at) ? u : start;
  }
}
