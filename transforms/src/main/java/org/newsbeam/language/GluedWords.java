// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import java.util.Arrays;

/**
 * The words of a sentence as the tagging model wants them: with clitics written onto them ("can't")
 * and ASCII marks. Kept from sentence to sentence.
 */
final class GluedWords {

  private String text = "";
  private int[] firstTokens = new int[512];
  private int size;
  private TokenBuffer tokens = new TokenBuffer();

  /** Reads the tokens from {@code from} up to {@code to}. */
  void read(String ofText, TokenBuffer ofTokens, int from, int to) {
    text = ofText;
    tokens = ofTokens;
    if (firstTokens.length <= to - from) {
      firstTokens = new int[2 * (to - from)];
    }
    size = 0;
    for (int i = from; i < to; i++) {
      if (i == from || !isClitic(i)) {
        firstTokens[size++] = i;
      }
    }
    firstTokens[size] = to;
  }

  int size() {
    return size;
  }

  /** The first token of word {@code w}; that of the word after the last one is the end. */
  int firstToken(int w) {
    return firstTokens[w];
  }

  /** The first char of word {@code w}. */
  int begin(int w) {
    return tokens.begin(firstTokens[w]);
  }

  /** The char after the last one of word {@code w}. */
  int end(int w) {
    return tokens.end(firstTokens[w + 1] - 1);
  }

  /** Whether word {@code w} is its chars in the text, but for the form of apostrophes. */
  boolean isAsWritten(int w) {
    return "“”'`«»„‘’—–…".indexOf(text.charAt(begin(w))) < 0;
  }

  /** Word {@code w}. */
  String word(int w) {
    String word = ascii(token(firstTokens[w]));
    for (int i = firstTokens[w] + 1; i < firstTokens[w + 1]; i++) {
      word = word.concat(ascii(token(i)));
    }
    return word;
  }

  /** All words. */
  String[] words() {
    String[] words = new String[size];
    Arrays.setAll(words, this::word);
    return words;
  }

  private String token(int i) {
    return text.substring(tokens.begin(i), tokens.end(i));
  }

  private boolean isClitic(int i) {
    int begin = tokens.begin(i);
    int length = tokens.end(i) - begin;
    return length > 1
        && tokens.end(i - 1) == begin
        && ((Chars.isApostrophe(text.charAt(begin)) && Character.isLetter(text.charAt(begin + 1)))
            || (length == 3 && Chars.isApostrophe(text.charAt(begin + 1))));
  }

  private static String ascii(String word) {
    return switch (word) {
      case "“", "”", "''", "``", "«", "»", "„" -> "\"";
      case "‘", "’" -> "'";
      case "—", "–" -> "-";
      case "…" -> "...";
      default -> word.replace('’', '\'');
    };
  }
}
