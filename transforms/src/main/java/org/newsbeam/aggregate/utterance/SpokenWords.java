// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.utterance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of an utterance as a reader compares them: without case, accents and marks, with
 * contractions written out, since one paper prints "we're" and another "we are", and numbers in
 * digits.
 *
 * @param written each as it is written, with the marks that stand at it; nothing for what is left
 *     of a contraction after its first word
 * @param folded each as it is compared
 */
record SpokenWords(List<String> written, List<String> folded) {

  /** A longer utterance is compared by its beginning: the work grows with the square. */
  private static final int MOST = 250;

  /** Between words: blanks, dashes, and dots where something was left out. */
  private static final Pattern BETWEEN = Pattern.compile("[\\s—–]+|-{2,}|…|\\.\\.\\.");

  private static final Pattern ENDS_SENTENCE = Pattern.compile(".*\\p{L}{2}[.!?][\"'”’)\\]]*");

  static SpokenWords of(String text) {
    List<String> written = new ArrayList<>();
    List<String> folded = new ArrayList<>();
    for (String word : BETWEEN.split(text, -1)) {
      if (folded.size() == MOST) {
        break;
      }
      String shown = word;
      for (String part : WordFolding.parts(word)) {
        if (folded.size() < MOST) {
          folded.add(part);
          written.add(shown);
          shown = "";
        }
      }
    }
    return withDigits(written, folded);
  }

  private static SpokenWords withDigits(List<String> written, List<String> folded) {
    List<String> shown = new ArrayList<>();
    List<String> compared = new ArrayList<>();
    for (int i = 0; i < folded.size(); ) {
      SpokenNumbers.Spoken number = SpokenNumbers.at(folded, i);
      int words = number == null ? 1 : number.words();
      shown.add(String.join(" ", written.subList(i, i + words)).strip());
      compared.add(number == null ? folded.get(i) : number.digits());
      i += words;
    }
    return new SpokenWords(shown, compared);
  }

  int size() {
    return folded.size();
  }

  /** Its sentences, one at least; by their marks alone, for abbreviations are few in speech. */
  List<SpokenWords> sentences() {
    List<SpokenWords> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < size(); i++) {
      if (i + 1 == size() || (endsSentence(i) && beginsUpper(i + 1))) {
        sentences.add(part(begin, i + 1));
        begin = i + 1;
      }
    }
    return sentences.isEmpty() ? List.of(this) : sentences;
  }

  private SpokenWords part(int begin, int end) {
    return new SpokenWords(written.subList(begin, end), folded.subList(begin, end));
  }

  /** The words after a contraction's first show no mark: they end what the first one ends. */
  private boolean endsSentence(int i) {
    int shown = i;
    while (shown > 0 && written.get(shown).isEmpty()) {
      shown--;
    }
    return ENDS_SENTENCE.matcher(written.get(shown)).matches() && !written.get(i + 1).isEmpty();
  }

  boolean beginsUpper(int i) {
    String word = written.get(i);
    int letter = 0;
    while (letter < word.length() && !Character.isLetterOrDigit(word.charAt(letter))) {
      letter++;
    }
    return letter < word.length() && Character.isUpperCase(word.charAt(letter));
  }

  /** Whether the word at {@code i} is the first of a sentence. */
  boolean beginsSentence(int i) {
    return i == 0 || endsSentence(i - 1);
  }
}
