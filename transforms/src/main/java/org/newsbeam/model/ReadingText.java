// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import java.util.stream.Collectors;

/** The text as a person reads it: no furniture, and no line breaks inside a paragraph. */
public final class ReadingText {

  private ReadingText() {}

  /** The body blocks of the article, one a line. */
  public static String body(AnnotatedArticle article) {
    return article.blocks().stream()
        .filter(block -> block.kind().isArticle())
        .map(block -> of(article.text(), block))
        .collect(Collectors.joining("\n"));
  }

  /** The text of one block with each line break, and the white space around it, as one space. */
  public static String of(String text, Block block) {
    return unwrap(text, block.span());
  }

  /** The text of a stretch with each line break, and the white space around it, as one space. */
  public static String unwrap(String text, Span span) {
    int first = span.begin();
    while (first < span.end() && !isLineBreak(text.charAt(first))) {
      first++;
    }
    // Few stretches have a line break, and one pass tells.
    return first == span.end() ? span.in(text) : unwrapLines(text, span);
  }

  private static String unwrapLines(String text, Span span) {
    StringBuilder unwrapped = new StringBuilder(span.length());
    int at = span.begin();
    while (at < span.end()) {
      int space = at;
      boolean lineBreak = false;
      while (space < span.end() && isWhite(text.charAt(space))) {
        lineBreak |= isLineBreak(text.charAt(space));
        space++;
      }
      if (lineBreak) {
        unwrapped.append(' ');
      } else {
        unwrapped.append(text, at, space);
      }
      if (space < span.end()) {
        unwrapped.append(text.charAt(space));
      }
      at = space + 1;
    }
    return unwrapped.toString();
  }

  private static boolean isWhite(char c) {
    return c <= ' ' || c == '\u00a0' || Character.isWhitespace(c);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
