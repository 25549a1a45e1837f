// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.pair;

/**
 * Normalised pointwise mutual information (Bouma 2009): 1 for two things always found together, 0
 * for two found together as often as chance would have it, below 0 for less.
 */
public final class Npmi {

  private Npmi() {}

  /**
   * That of two things.
   *
   * @param both the articles that have both, at least 1
   * @param a the articles that have the one
   * @param b the articles that have the other
   * @param all all articles
   */
  public static double of(long both, long a, long b, long all) {
    if (both == all) {
      return 1;
    }
    // StrictMath: the same last digit on every machine.
    double information = StrictMath.log((double) both * all / ((double) a * b));
    double npmi = information / StrictMath.log((double) all / both);
    return Math.max(-1, Math.min(1, npmi));
  }
}
