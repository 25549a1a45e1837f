// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.text;

/** How a source is written. */
public enum SourceForm {
  /** As one pronoun: "she". */
  PRONOUN,
  /** As a name: its head ends in a word with a capital. */
  NAME,
  /** As anything else: "her campaign manager". */
  NOUN
}
