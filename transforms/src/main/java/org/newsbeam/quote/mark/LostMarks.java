// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.mark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Sentence;
import org.newsbeam.model.Span;
import org.newsbeam.model.Tag;
import org.newsbeam.model.Tokens;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.lexicon.CueLexicon;
import org.newsbeam.quote.lexicon.VerbForm;

/** Where a quotation begins or ends that lacks one of its marks. */
final class LostMarks {

  /** A shorter rest of a paragraph is hardly a quotation of which only the end is missing. */
  private static final int FEWEST_WORDS = 3;

  /** How long the subject in ", the mayor of Orme said." is at most, in tokens. */
  private static final int SUBJECT = 6;

  private static final Set<String> STOPS = Set.of(".", "?", "!", "…", "...");

  private final String text;
  private final Tokens tokens;
  private final List<Sentence> sentences;
  private final CueLexicon lexicon = CueLexicon.english();

  LostMarks(AnnotatedArticle article) {
    this.text = article.text();
    this.tokens = article.tokens();
    this.sentences = article.sentences();
  }

  /**
   * Where the quotation begins that a closing mark ends: with its sentence, or with the first
   * before it in which somebody speaks of or to those present; behind "Smith said:".
   *
   * @param from the char before which nothing belongs to it
   * @param close the closing mark
   */
  int begin(int from, int close) {
    int first = from;
    boolean found = false;
    for (int s = firstSentence(from); s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      int begin = sentence.span().begin();
      if (begin >= close) {
        break;
      }
      boolean own = sentence.span().end() >= close;
      if (begin >= from && !found && (own || speaks(sentence))) {
        first = begin;
        found = true;
      }
      if (own) {
        first = afterIntroduction(Math.max(from, begin), close).orElse(first);
      }
    }
    while (first < close && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    return first == close ? from : first;
  }

  /** The first char after a "Smith said:" or "Smith said," that stands between two chars. */
  private Optional<Integer> afterIntroduction(int from, int to) {
    for (int i = tokens.firstAfter(from); i + 1 < tokens.size() && tokens.begin(i + 1) < to; i++) {
      char c = text.charAt(tokens.begin(i));
      if (i > 0 && (c == ',' || c == ':') && tokens.begin(i - 1) >= from && reports(i - 1)) {
        return Optional.of(tokens.begin(i + 1));
      }
    }
    return Optional.empty();
  }

  private boolean speaks(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (ClosedClasses.SPEAKING.contains(lower(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the quotation ends that {@code open} begins and nothing closes: before a reporting clause
   * that ends a sentence, else with the block; nothing if the mark stands within a sentence.
   */
  Optional<Integer> end(Span block, QuotationMark open) {
    int first = tokens.firstAfter(open.end());
    int end = tokens.firstAfter(block.end() - 1);
    end = end < tokens.size() && tokens.begin(end) < block.end() ? end + 1 : end;
    if (!opensSpeech(block, open) || end - first <= FEWEST_WORDS) {
      return Optional.empty();
    }
    for (int i = first + 1; i + 2 < end; i++) {
      if (lower(i).equals(",") && reportsToStop(i + 1, end)) {
        return Optional.of(tokens.end(i));
      }
    }
    return STOPS.contains(lower(end - 1)) ? Optional.of(tokens.end(end - 1)) : Optional.empty();
  }

  /** Whether the mark opens its block, or a pause or the end of a sentence stands before it. */
  boolean opensSpeech(Span block, QuotationMark open) {
    int i = open.begin() - 1;
    while (i >= block.begin() && MarkReader.isSpace(text.charAt(i))) {
      i--;
    }
    boolean pause = i < block.begin() || ":,.?!…”\"’".indexOf(text.charAt(i)) >= 0;
    boolean word = open.end() < text.length() && Character.isLetter(text.charAt(open.end()));
    return pause && word;
  }

  /** Whether no more than ", Smith said on Monday." is left of the sentence. */
  private boolean reportsToStop(int from, int end) {
    boolean verb = false;
    boolean name = false;
    int limit = Math.min(end, from + 2 * SUBJECT);
    for (int i = from; i < limit; i++) {
      if (STOPS.contains(lower(i))) {
        return verb && name && i == end - 1;
      }
      if (reports(i)) {
        verb = true;
      } else if (!verb && i - from >= SUBJECT) {
        return false;
      } else if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX || lower(i).equals(",")) {
        return false;
      } else {
        name |= tokens.tag(i) == Tag.PROPN || ClosedClasses.PERSONAL.contains(lower(i));
      }
    }
    return false;
  }

  private boolean reports(int i) {
    String word = lower(i);
    VerbForm form = lexicon.form(word);
    return tokens.tag(i) == Tag.VERB
        && lexicon.verb(word).is(CueLevel.SURE)
        && (form == VerbForm.PAST || form == VerbForm.THIRD);
  }

  private String lower(int i) {
    return tokens.in(text, i).toLowerCase(Locale.ROOT);
  }

  /** The index of the first sentence that ends after the char {@code from}. */
  private int firstSentence(int from) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
