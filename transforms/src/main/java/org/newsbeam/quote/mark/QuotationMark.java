// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.mark;

import static java.util.Objects.requireNonNull;

import org.newsbeam.quote.part.MarkStyle;

/**
 * A quotation mark of the text.
 *
 * @param style its family
 * @param side what it can do where it stands
 * @param begin its first char
 * @param length 1, or 2 for '' and ``
 */
record QuotationMark(MarkStyle style, Side side, int begin, int length) {

  /** What a mark can do. */
  enum Side {
    OPEN,
    CLOSE,
    EITHER
  }

  QuotationMark {
    requireNonNull(style, "style");
    requireNonNull(side, "side");
  }

  int end() {
    return begin + length;
  }

  boolean canOpen() {
    return side != Side.CLOSE;
  }

  boolean canClose() {
    return side != Side.OPEN;
  }
}
