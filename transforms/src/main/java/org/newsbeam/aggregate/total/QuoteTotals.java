// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.total;

import org.newsbeam.aggregate.digest.DigestQuote;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.SourceType;

/**
 * Figures over quotes.
 *
 * @param direct direct quotes
 * @param mixed mixed quotes
 * @param indirect indirect quotes
 * @param statements those that somebody says
 * @param distinct quotes that no earlier copy of their article has of the same speaker
 * @param distinctStatements statements among these
 * @param words their words
 * @param sourced statements that have a source
 * @param unnamed statements whose source has no name
 * @param confidence the sum of their confidences in millionths: whole numbers, whose sum does not
 *     depend on their order
 */
record QuoteTotals(
    long direct,
    long mixed,
    long indirect,
    long statements,
    long distinct,
    long distinctStatements,
    long words,
    long sourced,
    long unnamed,
    long confidence) {

  static final QuoteTotals NONE = new QuoteTotals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  private static final double MILLION = 1_000_000;

  static QuoteTotals of(DigestQuote quote) {
    return new QuoteTotals(
        quote.kind() == QuoteKind.DIRECT ? 1 : 0,
        quote.kind() == QuoteKind.MIXED ? 1 : 0,
        quote.kind() == QuoteKind.INDIRECT ? 1 : 0,
        quote.statement() ? 1 : 0,
        quote.repeated() ? 0 : 1,
        quote.statement() && !quote.repeated() ? 1 : 0,
        quote.words(),
        quote.statement() && quote.sourceType() != SourceType.NONE ? 1 : 0,
        quote.statement() && quote.sourceType() == SourceType.UNNAMED ? 1 : 0,
        Math.round(quote.confidence() * MILLION));
  }

  QuoteTotals merge(QuoteTotals other) {
    return new QuoteTotals(
        direct + other.direct,
        mixed + other.mixed,
        indirect + other.indirect,
        statements + other.statements,
        distinct + other.distinct,
        distinctStatements + other.distinctStatements,
        words + other.words,
        sourced + other.sourced,
        unnamed + other.unnamed,
        confidence + other.confidence);
  }

  /** What share of {@code all} statements these are, 0 to 1 to 6 decimals; 0 of none. */
  double share(long all) {
    return all == 0 ? 0 : Math.round(statements * MILLION / all) / MILLION;
  }

  long quotes() {
    return direct + mixed + indirect;
  }

  /** The mean confidence, 0 if there is no quote. */
  double meanConfidence() {
    return quotes() == 0 ? 0 : confidence / (quotes() * MILLION);
  }

  /** The share of statements with a source whose source has no name, 0 if none has a source. */
  double unnamedShare() {
    return sourced == 0 ? 0 : (double) unnamed / sourced;
  }
}
