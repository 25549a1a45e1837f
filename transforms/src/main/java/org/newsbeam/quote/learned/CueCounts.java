// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsbeam.crf.Features;
import org.newsbeam.quote.learned.passage.GoldAttribution;
import org.newsbeam.quote.learned.passage.GoldPassage;
import org.newsbeam.quote.learned.passage.Passage;
import org.newsbeam.quote.learned.passage.WordClass;

/** How often each stem stands outside quotation marks, and how often it is the head of a cue. */
final class CueCounts {

  /** Verbs, nouns and all else are told apart. */
  static final int GROUPS = 3;

  private static final int VERB = 0;
  private static final int NOUN = 1;
  private static final int OTHER = 2;

  private final Map<Long, int[]> counts = new TreeMap<>();

  /** What {@code passages} tell. */
  static CueCounts of(List<GoldPassage> passages) {
    CueCounts all = new CueCounts();
    passages.forEach(all::add);
    return all;
  }

  static CueCounts of(GoldPassage passage) {
    return of(List.of(passage));
  }

  private void add(GoldPassage gold) {
    Passage passage = gold.passage();
    for (int i = 0; i < passage.size(); i++) {
      if (!passage.isQuoted(i)) {
        at(key(passage, i))[0]++;
      }
    }
    for (GoldAttribution attribution : gold.attributions()) {
      if (!passage.isQuoted(attribution.cue())) {
        at(key(passage, attribution.cue()))[1]++;
      }
    }
  }

  private int[] at(long key) {
    return counts.computeIfAbsent(key, any -> new int[2]);
  }

  Map<Long, int[]> counts() {
    return counts;
  }

  static int group(int wordClass) {
    if (WordClass.isVerb(wordClass)) {
      return VERB;
    }
    return WordClass.isNoun(wordClass) ? NOUN : OTHER;
  }

  /** What the stem and the group of a token are counted under. */
  static long key(Passage passage, int token) {
    return Features.of(group(passage.classes()[token]), passage.words()[token].stem());
  }
}
