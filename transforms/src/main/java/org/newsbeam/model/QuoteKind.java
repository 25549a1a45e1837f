// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

/**
 * How much of a quote's content is verbatim: in quotation marks (PolNeAR, Newell et al. 2018), or
 * shown by the layout to be somebody's very words, as the turn of a transcript.
 */
public enum QuoteKind {
  /** All of it. */
  DIRECT,
  /** Some of it: {@code warned of a "return to tension"}. */
  MIXED,
  /** None of it: {@code Trump said that he would wait}. */
  INDIRECT
}
