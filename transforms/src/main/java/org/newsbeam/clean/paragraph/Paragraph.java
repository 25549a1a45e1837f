// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.paragraph;

import java.util.List;
import org.newsbeam.clean.text.FoldedWords;
import org.newsbeam.clean.text.Sentences;
import org.newsbeam.model.ReadingText;
import org.newsbeam.model.Span;

/**
 * A stretch of text that layout sets apart, before it is known what it is.
 *
 * @param span where it stands, without surrounding white space
 * @param text its text without line breaks; of a long paragraph nothing, as no rule reads it
 * @param words its words in lower case, see {@link FoldedWords}
 * @param folded its words as one string: equal for paragraphs that differ in case, space and marks
 * @param group the number of blank stretches before it: paragraphs of one group have none between
 * @param wrapped whether its article is hard-wrapped
 */
public record Paragraph(
    Span span, String text, List<String> words, String folded, int group, boolean wrapped) {

  /** Chars; nothing longer is furniture, and so every rule takes bounded time. */
  private static final int LONGEST_READ = 600;

  public Paragraph {
    words = List.copyOf(words);
  }

  /** The paragraph that stands at {@code span} of {@code text}. */
  public static Paragraph of(String text, Span span, int group, boolean wrapped) {
    String own = span.length() > LONGEST_READ ? "" : ReadingText.unwrap(text, span);
    List<String> words = FoldedWords.of(own);
    return new Paragraph(span, own, words, FoldedWords.folded(words), group, wrapped);
  }

  /** Whether it is too long to be anything but body. */
  public boolean isLong() {
    return text.isEmpty();
  }

  /** Chars, line breaks among them. */
  public int length() {
    return span.length();
  }

  /** Whether it ends as a sentence does. */
  public boolean endsSentence() {
    return !isLong() && Sentences.endsSentence(text, text.length());
  }

  /** Whether it ends in a full stop that is not part of an acronym. */
  public boolean endsWithStop() {
    return !isLong() && Sentences.endsWithStop(text);
  }

  /** Whether it holds a quotation of four words or more: then it is no furniture. */
  public boolean quotes() {
    return FoldedWords.quoted(text) >= 4;
  }
}
