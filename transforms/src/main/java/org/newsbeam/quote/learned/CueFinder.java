// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned;

import java.util.List;
import org.newsbeam.crf.Labels;
import org.newsbeam.crf.Lattice;
import org.newsbeam.model.Cancellation;
import org.newsbeam.quote.learned.feature.CueFeatures;
import org.newsbeam.quote.learned.passage.Passage;

/** Finds the heads of cues. One instance serves one thread. */
final class CueFinder {

  /** A cue or none. */
  static final Labels LABELS = new Labels(List.of("CUE"));

  private final CueStrengths strengths;
  private final Lattice lattice;
  private final WeightSum sum;

  CueFinder(AttributionModel model) {
    strengths = model.strengths();
    lattice = new Lattice(model.cues());
    sum = new WeightSum(model.cues());
  }

  /** For each token how probable it is that it is the head of a cue, 0 to 1. */
  double[] probabilities(Passage passage) {
    double[] found = new double[passage.size()];
    CueFeatures features = new CueFeatures(passage, strengths.of(passage));
    for (Candidates frame : Candidates.of(passage, features)) {
      Cancellation.check();
      int[] scores = lattice.begin(frame.tokens().length);
      for (int i = 0; i < frame.tokens().length; i++) {
        sum.at(scores, i);
        features.emit(frame.tokens()[i], sum);
      }
      sum.end();
      for (int i = 0; i < frame.tokens().length; i++) {
        found[frame.tokens()[i]] = lattice.probability(i, i + 1, 0);
      }
    }
    return found;
  }
}
