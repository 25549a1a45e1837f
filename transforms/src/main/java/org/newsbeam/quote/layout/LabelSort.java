// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

/** What a label names. */
enum LabelSort {
  /** The letter of questions, or whoever asks for the paper. */
  QUESTION,
  /** The letter of answers. */
  ANSWER,
  /** A person of the article. */
  PERSON,
  /** A part in a call, court or hearing: "Operator". */
  ROLE,
  /** Words in capitals that name nobody known. */
  CAPITALS,
  /** Other words that may be a name: of a person, of a publication. */
  OTHER
}
