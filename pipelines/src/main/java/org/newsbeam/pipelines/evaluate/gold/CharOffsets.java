// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.gold;

import org.newsbeam.model.Span;

/** Turns offsets into a text that count code points, as annotations do, into chars. */
public final class CharOffsets {

  private final int[] chars;

  public CharOffsets(String text) {
    chars = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 1; i < chars.length; i++) {
      chars[i] = text.offsetByCodePoints(chars[i - 1], 1);
    }
  }

  /** How many code points the text has: the greatest offset into it. */
  public int codePoints() {
    return chars.length - 1;
  }

  /** The stretch from the code point {@code begin} up to but without {@code end}. */
  public Span span(int begin, int end) {
    return new Span(chars[begin], chars[end]);
  }
}
