// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

/** How much of a quote's content stands in quotation marks (PolNeAR, Newell et al. 2018). */
public enum QuoteKind {
  /** All of it. */
  DIRECT,
  /** Some of it: {@code warned of a "return to tension"}. */
  MIXED,
  /** None of it: {@code Trump said that he would wait}. */
  INDIRECT
}
