// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.List;
import java.util.stream.Collectors;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.Span;
import org.newsbeam.pipelines.evaluate.quotes.gold.Attribution;
import org.newsbeam.pipelines.evaluate.quotes.text.TextWords;
import org.newsbeam.pipelines.evaluate.quotes.text.WordSet;

/**
 * An attribution whose content has words.
 *
 * @param attribution the attribution
 * @param kind direct if at least 90 % of its words stand in double quotation marks, indirect if
 *     none does, else mixed
 * @param words the words of its content
 * @param sourceWords the words of its source; none if it has no source
 */
record GoldQuote(Attribution attribution, QuoteKind kind, WordSet words, WordSet sourceWords) {

  private static final double DIRECT = 0.9;

  /**
   * The attribution as the measure sees it.
   *
   * @param inMarks the words in double quotation marks
   */
  static GoldQuote of(Attribution attribution, TextWords words, WordSet inMarks) {
    WordSet content = words.in(attribution.content());
    int marked = content.shared(inMarks).size();
    QuoteKind kind = marked == 0 ? QuoteKind.INDIRECT : QuoteKind.MIXED;
    if (marked > 0 && (double) marked / content.size() >= DIRECT) {
      kind = QuoteKind.DIRECT;
    }
    return new GoldQuote(attribution, kind, content, words.in(attribution.source()));
  }

  /** Whether the text says who said it. */
  boolean hasSource() {
    return !attribution.source().isEmpty();
  }

  /** Its source, as written in {@code text}; empty if it has none. */
  String sourceIn(String text) {
    return in(attribution.source(), text);
  }

  /** Its content, as written in {@code text}. */
  String contentIn(String text) {
    return in(attribution.content(), text);
  }

  /** Its cue, as written in {@code text}; empty if it has none. */
  String cueIn(String text) {
    return in(attribution.cue(), text);
  }

  private static String in(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
  }
}
