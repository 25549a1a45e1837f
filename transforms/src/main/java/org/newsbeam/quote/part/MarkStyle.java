// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.part;

/** The families of quotation marks that English news uses. */
public enum MarkStyle {
  /** “ ” „ and the straight mark, and '' or `` written for them. */
  DOUBLE,
  /** ‘ ’ and the straight apostrophe. */
  SINGLE,
  /** « ». */
  GUILLEMET
}
