// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.text;

/** Classes of chars that matter to layout. */
public final class Chars {

  /** Most chars are no larger, and told sooner. */
  private static final char LAST_OF_ASCII = '~';

  private Chars() {}

  /** White space of any width, the byte order mark and the zero width space among it. */
  public static boolean isWhite(char c) {
    return c <= ' ' || (c > LAST_OF_ASCII && isWideWhite(c));
  }

  private static boolean isWideWhite(char c) {
    return c == '\u00a0'
        || c == '\ufeff'
        || c == '\u200b'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  /** What ends a line, the separators of Unicode among it. */
  public static boolean isLineBreak(char c) {
    return c <= '\r'
        ? c == '\n' || c == '\r' || c == '\f'
        : c > LAST_OF_ASCII && (c == '\u0085' || c == '\u2028' || c == '\u2029');
  }

  /** A double quotation mark of any shape, opening or closing. */
  public static boolean isDoubleQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  /** What may stand between the last mark of a sentence and the space after it. */
  static boolean isCloser(char c) {
    return isDoubleQuote(c) || c == '\'' || c == '’' || c == ')' || c == ']';
  }
}
