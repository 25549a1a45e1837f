// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import org.newsbeam.model.Span;

/**
 * Cuts text into tokens: words, numbers, clitics ({@code 's}, {@code n't}, {@code 're}), quotation
 * marks and other punctuation each by itself. Words keep their inner hyphens, apostrophes and full
 * stops ("Jong-un", "O’Neill", "U.S."); a possessive {@code 's} is split off, after the Penn
 * Treebank convention, so that names come out whole.
 *
 * <p>One pass over the chars, no regular expressions: safe on any input in linear time.
 */
final class Tokenizer {

  private final String text;
  private final int end;
  private final TokenBuffer tokens;
  private int at;

  private Tokenizer(String text, int begin, int end, TokenBuffer tokens) {
    this.text = text;
    this.at = begin;
    this.end = end;
    this.tokens = tokens;
  }

  /**
   * Adds the tokens of {@code text} within {@code span} to {@code tokens}, in order; white space is
   * in none of them.
   */
  static void tokenize(String text, Span span, TokenBuffer tokens) {
    Tokenizer tokenizer = new Tokenizer(text, span.begin(), span.end(), tokens);
    while (tokenizer.at < tokenizer.end) {
      tokenizer.step();
    }
  }

  private void step() {
    char c = text.charAt(at);
    if (Chars.isSpace(c)) {
      at++;
    } else if (Chars.isWord(c)) {
      word();
    } else {
      punctuation(c);
    }
  }

  private void word() {
    int begin = at;
    while (at < end) {
      if (Chars.isWord(text.charAt(at)) || joins(begin)) {
        at++;
      } else if (Clitics.startsAt(text, begin, at, end)) {
        break;
      } else if (Chars.isApostrophe(text.charAt(at)) && at + 1 < end && letterAt(at + 1)) {
        at++;
      } else {
        break;
      }
    }
    at = Clitics.withoutNegation(text, begin, at, end);
    if (at < end
        && text.charAt(at) == '.'
        && Abbreviations.isAbbreviation(text.substring(begin, at))) {
      at++;
    }
    add(begin, at);
    int clitic = Clitics.end(text, begin, at, end);
    if (clitic > at) {
      add(at, clitic);
      at = clitic;
    }
  }

  /** Whether the mark at {@code at} holds two parts of one word together. */
  private boolean joins(int begin) {
    char c = text.charAt(at);
    if (at + 1 >= end || at == begin || !Chars.isWord(text.charAt(at + 1))) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (c) {
      case '-', '\u2010', '\u2011' -> true;
      case '.' ->
          Character.isDigit(before) == Character.isDigit(after)
              && before != '.'
              && !GluedSentences.parts(text, begin, at, end);
      case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case '@', '_' -> true;
      default -> false;
    };
  }

  private boolean letterAt(int i) {
    return Character.isLetter(text.charAt(i));
  }

  private void punctuation(char c) {
    int begin = at++;
    if (c == '.' || c == '-' || c == '`' || c == '\'' || c == '*' || c == '_' || c == '=') {
      int limit = c == '\'' || c == '`' ? begin + 2 : end;
      while (at < Math.min(end, limit) && text.charAt(at) == c) {
        at++;
      }
    } else if (Character.isHighSurrogate(c)
        && at < end
        && Character.isLowSurrogate(text.charAt(at))) {
      at++;
    }
    add(begin, at);
  }

  private void add(int begin, int tokenEnd) {
    tokens.add(begin, tokenEnd);
  }
}
