// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

/**
 * How a model is learned.
 *
 * @param rounds how often all sentences are read
 * @param averagedFrom the round, counted from 1, from whose end on weights are averaged
 * @param rate the length of the first steps (AdaGrad, Duchi et al. 2011)
 * @param decay what a round leaves of the rate
 * @param l2 what pulls weights towards 0
 * @param cutoff features that come less often are not learned
 * @param smallest features all of whose weights are nearer to 0 are left out of the model, as are
 *     single weights of a third of that
 * @param dropout the share of features left out at random at each step, so that no weight relies on
 *     another (Hinton et al. 2012)
 */
public record CrfSettings(
    int rounds,
    int averagedFrom,
    double rate,
    double decay,
    double l2,
    int cutoff,
    double smallest,
    double dropout) {

  /** Checks the share. */
  public CrfSettings {
    if (!(dropout >= 0 && dropout < 1)) {
      throw new IllegalArgumentException("dropout outside 0..1: " + dropout);
    }
  }
}
