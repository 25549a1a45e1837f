// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean;

/** Classes of chars that matter to layout. */
final class Chars {

  private Chars() {}

  /** White space of any width, the byte order mark and the zero width space among it. */
  static boolean isWhite(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\ufeff'
        || c == '\u200b'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  static boolean isDoubleQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  /** What may stand between the last mark of a sentence and the space after it. */
  static boolean isCloser(char c) {
    return isDoubleQuote(c) || c == '\'' || c == '’' || c == ')' || c == ']';
  }
}
