// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsbeam.quote.learned.feature.CueFeatures;
import org.newsbeam.quote.learned.passage.Passage;

/** The tokens of one frame that may be heads of cues. */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record Candidates(int[] tokens) {

  /** Frames without end, such as lists in capitals, are cut after so many. */
  private static final int MOST = 200;

  /** The candidates of each frame that has one. */
  static List<Candidates> of(Passage passage, CueFeatures features) {
    List<Candidates> all = new ArrayList<>();
    int[] tokens = new int[MOST];
    int n = 0;
    for (int i = 0; i < passage.size(); i++) {
      boolean starts = passage.frameFirst()[i] == i;
      if (n > 0 && (starts || n == MOST)) {
        all.add(new Candidates(Arrays.copyOf(tokens, n)));
        n = 0;
      }
      if (features.isCandidate(i)) {
        tokens[n++] = i;
      }
    }
    if (n > 0) {
      all.add(new Candidates(Arrays.copyOf(tokens, n)));
    }
    return all;
  }
}
