// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Article;
import org.newsbeam.model.LeftOut;
import org.newsbeam.model.Span;
import org.newsbeam.model.row.Range;

/**
 * Turns char offsets into the text of an article into offsets of code points into the text as it
 * was written. Outside the Basic Multilingual Plane (an emoji) a code point is two chars; all other
 * text keeps its offsets.
 */
public final class CodePoints {

  private final String text;

  /** The char offset of the second half of every surrogate pair, ascending. */
  private final int[] secondHalves;

  private final @Nullable LeftOut leftOut;

  /** Of a text that is read as it was written. */
  public CodePoints(String text) {
    this(text, null);
  }

  static CodePoints of(Article article) {
    String source = article.source();
    return source == null
        ? new CodePoints(article.text())
        : new CodePoints(source, LeftOut.of(source));
  }

  private CodePoints(String text, @Nullable LeftOut leftOut) {
    this.text = text;
    this.leftOut = leftOut;
    int[] found = new int[8];
    int n = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        found = n == found.length ? Arrays.copyOf(found, 2 * n) : found;
        found[n++] = i;
      }
    }
    secondHalves = Arrays.copyOf(found, n);
  }

  /**
   * The code point offset of a char offset.
   *
   * @throws IllegalArgumentException if the offset lies outside the text or within a code point
   */
  public int of(int read) {
    int offset = leftOut == null || read < 0 ? read : leftOut.written(read);
    if (offset < 0 || offset > text.length()) {
      throw new IllegalArgumentException(offset + " lies outside a text of " + text.length());
    }
    int place = Arrays.binarySearch(secondHalves, offset);
    if (place >= 0) {
      throw new IllegalArgumentException(offset + " lies within a code point");
    }
    return offset - (-place - 1);
  }

  /** The stretch in code points. */
  public Range of(Span span) {
    return new Range(of(span.begin()), of(span.end()));
  }
}
