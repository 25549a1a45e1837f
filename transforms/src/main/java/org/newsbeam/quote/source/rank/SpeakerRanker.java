// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rank;

import java.util.List;
import java.util.Optional;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.source.rule.Answers;
import org.newsbeam.quote.source.rule.Scene;
import org.newsbeam.quote.wording.Wording;

/** Decides by weights where the precise rules do not: whose words a quotation is, or nobody's. */
public final class SpeakerRanker {

  /**
   * What the weights decide.
   *
   * @param finding the likeliest source; nothing if the quotation is no speech
   * @param probability how likely that is
   * @param second the second choice, if it is a source
   */
  public record Decision(Optional<Finding> finding, double probability, Optional<Finding> second) {}

  /**
   * A quotation is taken for no speech only if that is three times as likely as the best source:
   * who counts quotes misses a dropped one more than a doubtful one with a low confidence.
   */
  private static final double NO_SPEECH = 0.33;

  private final SpeakerWeights weights;

  /** With these weights. */
  public SpeakerRanker(SpeakerWeights weights) {
    this.weights = weights;
  }

  /** A word or two, or what is written as a title, is often no speech. */
  private static boolean isDoubtful(Scene scene) {
    Phrase inside = new Phrase(scene.first(), scene.end());
    return inside.size() < 5 || Wording.isTitle(scene.words(), inside);
  }

  /** Decides for the scene of {@code answers}. */
  public Decision decide(Answers answers) {
    List<Candidate> candidates = CandidateFinder.find(answers);
    double[] probabilities = weights.probabilities(candidates);
    int best = 0;
    probabilities[0] *= isDoubtful(answers.scene()) ? 1 : NO_SPEECH;
    int second = -1;
    for (int c = 1; c < probabilities.length; c++) {
      if (probabilities[c] > probabilities[best]) {
        second = best;
        best = c;
      } else if (second < 0 || probabilities[c] > probabilities[second]) {
        second = c;
      }
    }
    return new Decision(
        Optional.ofNullable(candidates.get(best).finding()),
        weights.calibrated(probabilities[best]),
        second < 0 ? Optional.empty() : Optional.ofNullable(candidates.get(second).finding()));
  }
}
