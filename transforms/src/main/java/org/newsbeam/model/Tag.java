// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

/** Universal part-of-speech tags (Universal Dependencies v2), kept as bytes in {@link Tokens}. */
public enum Tag {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  private static final Tag[] ALL = values();

  /** The tag of this code. */
  public static Tag of(byte code) {
    return ALL[code];
  }

  /** The byte that stands for this tag in {@link Tokens}. */
  @SuppressWarnings("EnumOrdinal") // never stored beyond one run of one version
  public byte code() {
    return (byte) ordinal();
  }
}
