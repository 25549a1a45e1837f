// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.newsbeam.model.Span;

/**
 * Cuts a block into sentences: OpenNLP's detector, mended where it breaks after an abbreviation
 * ("Feb. 28", "Gen. Smith", "J.K. Holm") or before a lower-case word. Not thread-safe, as its
 * detector is not.
 */
final class SentenceSplitter {

  private final SentenceDetectorME detector;

  SentenceSplitter(SentenceModel model) {
    detector = new SentenceDetectorME(model);
  }

  /** The sentences of {@code text} within {@code block}, in order, without white space around. */
  List<Span> split(String text, Span block) {
    List<Span> sentences = new ArrayList<>();
    for (opennlp.tools.util.Span found : detector.sentPosDetect(block.in(text))) {
      if (found.length() == 0) {
        continue;
      }
      Span sentence = new Span(block.begin() + found.getStart(), block.begin() + found.getEnd());
      Span last = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
      if (last != null && isOneSentence(text, last, sentence)) {
        sentences.set(sentences.size() - 1, new Span(last.begin(), sentence.end()));
      } else {
        sentences.add(sentence);
      }
    }
    return sentences;
  }

  private static boolean isOneSentence(String text, Span first, Span second) {
    char next = text.charAt(second.begin());
    if (Character.isLowerCase(next)) {
      return true;
    }
    if (text.charAt(first.end() - 1) != '.') {
      return false;
    }
    int begin = first.end() - 1;
    while (begin > first.begin() && isWordPart(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, first.end() - 1);
    return Abbreviations.isLeading(word)
        || (Abbreviations.isInitials(word) && !isAfterArticle(text, begin))
        || (Character.isDigit(next) && Abbreviations.isAbbreviation(word));
  }

  /** "The C.B.I. Mr. Holm …": what has an article is no person. */
  private static boolean isAfterArticle(String text, int begin) {
    int from = Math.max(0, begin - 4);
    return text.substring(from, begin).equalsIgnoreCase("the ");
  }

  private static boolean isWordPart(char c) {
    return Chars.isWord(c) || c == '.' || c == '-';
  }
}
