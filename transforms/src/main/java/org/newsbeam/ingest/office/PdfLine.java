// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.office;

/**
 * A line of a page.
 *
 * @param text its words; empty for a gap between paragraphs
 * @param size that of its largest letters, in points
 */
record PdfLine(String text, double size) {

  static final PdfLine GAP = new PdfLine("", 0);

  boolean isGap() {
    return text.isEmpty();
  }
}
