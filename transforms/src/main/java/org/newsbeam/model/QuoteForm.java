// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

/** How an article sets a quote. */
public enum QuoteForm {
  /** In a sentence that tells of it: {@code "It is full," Smith said}. */
  PROSE,
  /** As the answer to a question of an interview. */
  INTERVIEW,
  /** As the turn of a transcript, under or after the name of who speaks. */
  TRANSCRIPT,
  /** With the name of who said it after a dash: {@code "It is full." — Jane Smith}. */
  SIGNATURE,
  /** In a headline. */
  HEADLINE,
  /** As a post of a social network, with the name or handle of its account. */
  POST,
  /** As a paragraph set apart, often without quotation marks. */
  BLOCK,
  /** As a letter to the editor, signed under its text. */
  LETTER
}
