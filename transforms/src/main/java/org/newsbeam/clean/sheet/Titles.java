// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.sheet;

import org.newsbeam.clean.metadata.Dateline;
import org.newsbeam.clean.paragraph.Paragraph;
import org.newsbeam.clean.text.Sentences;
import org.newsbeam.clean.text.TitleCase;

/** What a line looks like: a title, a label of a few words, or running text. */
public final class Titles {

  private static final int LONGEST = 160;

  private Titles() {}

  /** Whether a line could be a headline: no full stop, or written as only headlines are. */
  public static boolean isCandidate(Paragraph line) {
    int words = line.words().size();
    if (line.isLong() || line.length() > LONGEST || words < 2 || words > 28) {
      return false;
    }
    char first = line.text().charAt(0);
    char last = line.text().charAt(line.text().length() - 1);
    if (last == ':' || last == ',' || Dateline.opening(line.text()).isPresent()) {
      return false;
    }
    if (Character.isLowerCase(first) || !hasLetters(line.text())) {
      return false;
    }
    return !line.endsWithStop()
        ? words <= 20 || TitleCase.isStyled(line.text())
        : words >= 4 && TitleCase.isStyled(line.text()) && Sentences.isOne(line.text());
  }

  /** Whether a paragraph is a sentence of running text. */
  public static boolean readsLikeBody(Paragraph paragraph) {
    if (paragraph.isLong()) {
      return true;
    }
    if (Dateline.opening(paragraph.text()).isPresent()) {
      return true;
    }
    boolean title = isCandidate(paragraph) && TitleCase.isStyled(paragraph.text());
    int words = paragraph.words().size();
    return !title && ((paragraph.endsWithStop() && words >= 7) || words > 20);
  }

  /** Whether a line is one to three words, as the label above a headline is. */
  public static boolean isLabel(Paragraph line) {
    return !line.isLong()
        && line.words().size() <= 3
        && line.length() <= 32
        && hasLetters(line.text())
        && !Character.isLowerCase(line.text().charAt(0))
        && !line.endsSentence()
        && !line.text().endsWith(":");
  }

  private static boolean hasLetters(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }
}
