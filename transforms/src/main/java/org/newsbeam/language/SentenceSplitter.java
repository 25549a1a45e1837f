// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.StringUtil;
import org.newsbeam.model.Cancellation;
import org.newsbeam.model.Span;

/**
 * Cuts a block into sentences: OpenNLP's detector, mended where it breaks after an abbreviation
 * ("Feb. 28", "Gen. Smith", "J.K. Holm") or before a lower-case word, and where no space stands
 * between two sentences ({@link GluedSentences}). Not thread-safe, as its detector is not.
 */
final class SentenceSplitter {

  /**
   * Chars without white space between; at each full stop in them the detector looks at all of them,
   * so it is given no more at a time.
   */
  private static final int LONGEST_RUN = 1000;

  /** Chars; no abbreviation is longer. */
  private static final int LONGEST_ABBREVIATION = 50;

  private final SentenceDetectorME detector;

  SentenceSplitter(SentenceModel model) {
    detector = new SentenceDetectorME(model);
  }

  /** The sentences of {@code text} within {@code block}, in order, without white space around. */
  List<Span> split(String text, Span block) {
    List<Span> sentences = new ArrayList<>();
    for (int begin = block.begin(); begin < block.end(); ) {
      Cancellation.check();
      int end = pieceEnd(text, begin, block.end());
      for (opennlp.tools.util.Span found : detector.sentPosDetect(text.substring(begin, end))) {
        if (found.length() > 0) {
          Span sentence = new Span(begin + found.getStart(), begin + found.getEnd());
          boolean within =
              begin > block.begin()
                  && found.getStart() == 0
                  && !GluedSentences.beginsAt(text, block.begin(), begin);
          add(sentence, within, text, sentences);
        }
      }
      begin = end;
    }
    return sentences;
  }

  /**
   * Where a piece ends that may be looked at as a whole: within a run of chars only if it must, or
   * where a sentence begins without a space.
   */
  private static int pieceEnd(String text, int begin, int end) {
    int run = begin;
    for (int i = begin; i < end; i++) {
      if (StringUtil.isWhitespace(text.charAt(i))) {
        run = i + 1;
      } else if (i - run == LONGEST_RUN || (i > begin && GluedSentences.beginsAt(text, begin, i))) {
        return i;
      }
    }
    return end;
  }

  /** Adds a sentence, or makes the last one longer by it: always if it begins within a run. */
  private static void add(Span sentence, boolean within, String text, List<Span> sentences) {
    int last = sentences.size() - 1;
    if (last >= 0 && (within || isOneSentence(text, sentences.get(last), sentence))) {
      sentences.set(last, new Span(sentences.get(last).begin(), sentence.end()));
    } else {
      sentences.add(sentence);
    }
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
    int limit = Math.max(first.begin(), begin - LONGEST_ABBREVIATION);
    while (begin > limit && isWordPart(text.charAt(begin - 1))) {
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
