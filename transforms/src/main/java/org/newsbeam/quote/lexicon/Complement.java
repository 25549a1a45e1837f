// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

/** What carries the content after a verb that introduces speech. */
public enum Complement {
  /** "said (that) he would wait". */
  CLAUSE,
  /** "vowed to wait". */
  INFINITIVE
}
