// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.gold;

import org.newsbeam.model.Span;

/**
 * A stretch of a text, for people who look at what went wrong.
 *
 * @param begin where it begins, in code points
 * @param end where it ends, in code points
 * @param text its words
 * @param context its words and those around it
 */
public record Excerpt(int begin, int end, String text, String context) {

  /** How many code points on either side are context. */
  private static final int CONTEXT = 60;

  /** A stretch of {@code text}. */
  public static Excerpt of(String text, Span span) {
    int begin = text.codePointCount(0, span.begin());
    int end = begin + text.codePointCount(span.begin(), span.end());
    int before = Math.min(CONTEXT, begin);
    int after = Math.min(CONTEXT, text.codePointCount(span.end(), text.length()));
    String context =
        text.substring(
            text.offsetByCodePoints(span.begin(), -before),
            text.offsetByCodePoints(span.end(), after));
    return new Excerpt(begin, end, span.in(text), context);
  }
}
