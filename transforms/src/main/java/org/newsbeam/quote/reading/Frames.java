// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import java.util.List;
import java.util.Set;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Quotation;

/**
 * The sentences of an article cut anew around its quotations: no border inside a quotation or
 * before a lower-case word, one after a quotation only if it ends a sentence itself; and one where
 * the next of two people who speak in one sentence takes over.
 */
public final class Frames {

  /** How many tokens left and right of a place are looked at: bounds the work of long lines. */
  public static final int REACH = 120;

  private static final Set<String> SENTENCE_STARTS =
      Set.of("but", "and", "the", "this", "it", "in", "that", "then");

  private final Words words;
  private final String text;
  private final List<Quotation> quotations;
  private final ReportingTag tag;
  private final int[] first;
  private final int[] end;

  Frames(AnnotatedArticle article, Words words, NounPhrases phrases, List<Quotation> quotations) {
    NextReporter next = new NextReporter(words, phrases);
    this.words = words;
    this.text = article.text();
    this.quotations = quotations;
    this.tag = new ReportingTag(words);
    int n = words.size();
    first = new int[n];
    end = new int[n];
    for (int i = 0, from = 0; i < n; i++) {
      if (i > 0 && (startsFrame(i) || next.startsAt(i, from))) {
        from = i;
      }
      first[i] = from;
    }
    for (int i = n - 1, to = n; i >= 0; i--) {
      end[i] = to;
      to = first[i] == i ? i : to;
    }
  }

  /** The first token of the frame of token {@code i}. */
  public int first(int i) {
    return first[i];
  }

  /** The token after the last one of the frame of token {@code i}. */
  public int end(int i) {
    return end[i];
  }

  /** The tokens of the frame of {@code phrase} that stand near it, and the phrase itself. */
  public Phrase around(Phrase phrase) {
    int end = Math.min(end(phrase.first()), phrase.end() + REACH);
    return new Phrase(from(phrase.first()), end);
  }

  /** The first token of the frame of token {@code i} that stands near it. */
  public int from(int i) {
    return Math.max(first(i), i - REACH);
  }

  private boolean startsFrame(int i) {
    if (words.sentence(i) != words.sentence(i - 1) && words.block(i) != words.block(i - 1)) {
      return true;
    }
    if (words.isQuoted(i - 1)) {
      return words.quotation(i) != words.quotation(i - 1) && startsAfterQuotation(i);
    }
    if (words.sentence(i) == words.sentence(i - 1)) {
      return followsAbbreviation(i) || followsAnswer(i);
    }
    if (words.is(i - 1, ":")) {
      return false;
    }
    return !words.isLower(i) && !(words.isQuoted(i) && words.is(i - 1, ","));
  }

  /** "in the U.S. He said": the splitter took the full stop for the abbreviation's alone. */
  private boolean followsAbbreviation(int i) {
    return words.isUpper(i)
        && words.lower(i - 1).length() > 2
        && words.lower(i - 1).endsWith(".")
        && ClosedClasses.PERSONAL.contains(words.lower(i));
  }

  /** Has he a map? No. “I know the way”: the splitter took "No." for a number's. */
  private boolean followsAnswer(int i) {
    return words.isQuoted(i)
        && (words.is(i - 1, "no.") || (i > 1 && words.is(i - 1, ".") && words.is(i - 2, "no")));
  }

  private boolean startsAfterQuotation(int i) {
    Quotation quotation = quotations.get(words.quotation(i - 1));
    char last = text.charAt(quotation.inner().end() - 1);
    if (".?!…".indexOf(last) < 0) {
      return words.sentence(i) != words.sentence(i - 1)
          && !words.isLower(i)
          && !words.isPause(i)
          && !words.is(i, ";")
          && !words.is(i, ")");
    }
    if (words.isQuoted(i)) {
      return true;
    }
    boolean stops = last == '.' && text.charAt(quotation.inner().end() - 2) != '.';
    return words.isUpper(i) && !(stops ? tag.isAt(i) : saysSoon(i));
  }

  /** Whether a name or pronoun and a verb of speech follow: “Why?” Smith asked. */
  private boolean saysSoon(int i) {
    if (SENTENCE_STARTS.contains(words.lower(i))) {
      return false;
    }
    for (int k = i; k < Math.min(i + 6, words.size()); k++) {
      if (words.isCue(k, CueLevel.POSSIBLE)) {
        return true;
      }
      if (".,:;".contains(words.lower(k))) {
        return false;
      }
    }
    return false;
  }
}
