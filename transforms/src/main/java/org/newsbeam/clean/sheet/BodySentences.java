// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsbeam.clean.paragraph.Paragraph;
import org.newsbeam.clean.text.Chars;
import org.newsbeam.clean.text.FoldedWords;
import org.newsbeam.clean.text.Sentences;
import org.newsbeam.model.Cancellation;
import org.newsbeam.model.ReadingText;

/** The sentences and quotations that stand inside paragraphs together with other words. */
public final class BodySentences {

  private final Set<String> parts = new HashSet<>();

  private BodySentences() {}

  static BodySentences of(String text, List<Paragraph> paragraphs) {
    BodySentences sentences = new BodySentences();
    for (Paragraph paragraph : paragraphs) {
      Cancellation.check();
      sentences.addParts(ReadingText.unwrap(text, paragraph.span()), paragraph.folded());
    }
    return sentences;
  }

  /** Whether the words of {@code line} are a sentence or a quotation of another paragraph. */
  public boolean isWithinAnother(Paragraph line) {
    return parts.contains(line.folded());
  }

  private void addParts(String text, String whole) {
    List<String> split = Sentences.split(text);
    if (split.size() > 1) { // a paragraph of one sentence holds no other
      split.forEach(sentence -> add(sentence, whole));
    }
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      if (Chars.isDoubleQuote(text.charAt(i))) {
        if (open >= 0) {
          add(text.substring(open, i), whole);
        }
        open = i + 1;
      }
    }
  }

  private void add(String part, String whole) {
    String folded = FoldedWords.folded(FoldedWords.of(part));
    if (!folded.equals(whole)) {
      parts.add(folded);
    }
  }
}
