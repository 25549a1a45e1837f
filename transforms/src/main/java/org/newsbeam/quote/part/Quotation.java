// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.part;

import static java.util.Objects.requireNonNull;

import org.newsbeam.model.Span;

/**
 * A stretch of one block between quotation marks.
 *
 * @param style the marks
 * @param marked with its marks, in chars
 * @param inner without them and without white space around
 * @param block the index of its block
 * @param isContinued whether it has no closing mark because the next block goes on with it
 */
public record Quotation(MarkStyle style, Span marked, Span inner, int block, boolean isContinued) {

  public Quotation {
    requireNonNull(style, "style");
    if (!marked.contains(inner)) {
      throw new IllegalArgumentException(inner + " is not inside " + marked);
    }
  }
}
