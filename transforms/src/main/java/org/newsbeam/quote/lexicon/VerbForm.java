// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

/** How a verb is inflected; universal tags do not tell. */
public enum VerbForm {
  /** say; also a present with a plural subject. */
  BASE,
  /** says. */
  THIRD,
  /** said. */
  PAST,
  /** written; for most verbs the past form serves, and its neighbours tell. */
  PARTICIPLE,
  /** saying. */
  ING
}
