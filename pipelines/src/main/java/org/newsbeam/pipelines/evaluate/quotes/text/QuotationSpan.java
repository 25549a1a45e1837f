// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.text;

import org.newsbeam.model.Span;

/**
 * Text in double quotation marks inside one paragraph.
 *
 * @param span where it stands, marks and all
 * @param end how it ends
 */
public record QuotationSpan(Span span, End end) {

  /** How a quotation ends. */
  public enum End {
    /** With its mark. */
    CLOSED,
    /** With its paragraph, and the next paragraph starts with a mark: the quotation goes on. */
    CONTINUED,
    /** With its paragraph, for want of a mark: nobody can say where. */
    UNCLOSED
  }
}
