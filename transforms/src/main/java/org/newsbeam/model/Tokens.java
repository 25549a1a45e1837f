// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import java.util.Arrays;

/**
 * The tokens of an article in text order, as parallel arrays. The arrays are not copied: who makes
 * a {@code Tokens} hands them over.
 *
 * @param begins the first char of each token
 * @param ends the char after the last one of each token
 * @param tags the {@link Tag#code()} of each token
 */
// An article has thousands of tokens: an object for each would cost more than the tagger.
@SuppressWarnings("ArrayRecordComponent")
public record Tokens(int[] begins, int[] ends, byte[] tags) {

  /** No tokens. */
  public static final Tokens NONE = new Tokens(new int[0], new int[0], new byte[0]);

  public Tokens {
    if (begins.length != ends.length || begins.length != tags.length) {
      throw new IllegalArgumentException(
          "begins, ends and tags differ: %d, %d, %d"
              .formatted(begins.length, ends.length, tags.length));
    }
  }

  /** How many tokens there are. */
  public int size() {
    return begins.length;
  }

  /** The first char of token {@code i}. */
  public int begin(int i) {
    return begins[i];
  }

  /** The char after the last one of token {@code i}. */
  public int end(int i) {
    return ends[i];
  }

  /** The part of speech of token {@code i}. */
  public Tag tag(int i) {
    return Tag.of(tags[i]);
  }

  /** The words of token {@code i} in {@code text}. */
  public String in(String text, int i) {
    return text.substring(begins[i], ends[i]);
  }

  /**
   * From the first char of token {@code first} to the last char of the token before {@code end}.
   */
  public Span span(int first, int end) {
    return new Span(begins[first], ends[end - 1]);
  }

  /**
   * The index of the first token that ends after {@code position}; {@link #size()} if none does.
   */
  public int firstAfter(int position) {
    int found = Arrays.binarySearch(ends, position + 1);
    return found >= 0 ? found : -found - 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tokens t
        && Arrays.equals(begins, t.begins)
        && Arrays.equals(ends, t.ends)
        && Arrays.equals(tags, t.tags);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(begins) + Arrays.hashCode(ends);
  }

  @Override
  public String toString() {
    return "Tokens[" + begins.length + "]";
  }
}
