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
 */
public record CrfSettings(
    int rounds,
    int averagedFrom,
    double rate,
    double decay,
    double l2,
    int cutoff,
    double smallest) {

  /** Settings that served well for names in news. */
  public static CrfSettings standard() {
    return new CrfSettings(5, 2, 0.1, 0.85, 0.001, 2, 0.1);
  }
}
