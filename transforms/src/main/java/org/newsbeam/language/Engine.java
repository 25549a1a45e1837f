// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

/** Whose code reads OpenNLP's models. Both give the same sentences, tokens and tags. */
public enum Engine {
  /** Ours, and OpenNLP's where a model is of a kind that ours does not know. */
  FAST,
  /** OpenNLP's: the reference. */
  OPENNLP
}
