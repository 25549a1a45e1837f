// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

/**
 * A sentence. It lies within one block.
 *
 * @param block the index of its block
 * @param span where it stands
 * @param firstToken the index of its first token
 * @param endToken the index after its last token; equal to {@code firstToken} never
 */
public record Sentence(int block, Span span, int firstToken, int endToken) {

  public Sentence {
    if (firstToken < 0 || firstToken >= endToken) {
      throw new IllegalArgumentException("empty sentence: " + firstToken + ".." + endToken);
    }
  }
}
