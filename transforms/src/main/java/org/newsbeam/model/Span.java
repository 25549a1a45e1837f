// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

/**
 * A half-open stretch {@code [begin, end)} of an article's text, in Java chars.
 *
 * @param begin the first char of the stretch
 * @param end the char after the last one
 */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || begin >= end) {
      throw new IllegalArgumentException("empty or negative span: " + begin + ".." + end);
    }
  }

  /** The words that this span holds in {@code text}. */
  public String in(String text) {
    return text.substring(begin, end);
  }

  /** The number of chars. */
  public int length() {
    return end - begin;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two spans share a char. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
