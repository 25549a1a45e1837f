// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

/**
 * How surely a verb must be one of speech for a place to take it for one. Where a quotation stands
 * beside it a weak verb is enough; where nothing else tells, it has to be a sure one.
 */
public enum CueLevel {
  /** Any verb. */
  NONE(0),
  /** In three of ten of its uses or more: wish, intend, tweet. */
  POSSIBLE(0.3),
  /** In four: believe, think, criticise. */
  LIKELY(0.4),
  /** In five: deny, hope, admit. */
  USUAL(0.5),
  /** In six: say, tell, warn. */
  SURE(0.6);

  private final double strength;

  CueLevel(double strength) {
    this.strength = strength;
  }

  /** The share of its uses as a verb outside quotation marks in which it must be a cue. */
  double strength() {
    return strength;
  }
}
