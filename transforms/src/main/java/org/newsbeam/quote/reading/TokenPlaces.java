// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import java.util.Arrays;
import java.util.List;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Sentence;
import org.newsbeam.model.Span;
import org.newsbeam.model.Tokens;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Quotation;

/** In which sentence, quotation and name each token of an article stands. */
final class TokenPlaces {

  /** The index of a quotation or mention for a token that is in none. */
  public static final int NONE = -1;

  private final Tokens tokens;
  private final int[] quotation;
  private final int[] mention;
  private final int[] sentence;

  TokenPlaces(AnnotatedArticle article, List<Quotation> quotations) {
    this.tokens = article.tokens();
    quotation = new int[tokens.size()];
    Arrays.fill(quotation, NONE);
    for (int q = 0; q < quotations.size(); q++) {
      Phrase phrase = tokensOf(quotations.get(q).marked());
      Arrays.fill(quotation, phrase.first(), phrase.end(), q);
    }
    mention = new int[tokens.size()];
    Arrays.fill(mention, NONE);
    for (int m = 0; m < article.mentions().size(); m++) {
      Mention name = article.mentions().get(m);
      Arrays.fill(mention, name.firstToken(), name.endToken(), m);
    }
    sentence = new int[tokens.size()];
    for (int s = article.sentences().size() - 1; s >= 0; s--) {
      Sentence of = article.sentences().get(s);
      Arrays.fill(sentence, of.firstToken(), of.endToken(), s);
    }
  }

  /** For each token the index of its quotation, or {@link #NONE}. */
  int[] quotations() {
    return quotation;
  }

  /** For each token the index of its mention, or {@link #NONE}. */
  int[] mentions() {
    return mention;
  }

  /** For each token the index of its sentence. */
  int[] sentences() {
    return sentence;
  }

  /** The tokens that stand wholly or partly in {@code span}, which must hold one. */
  Phrase tokensOf(Span span) {
    int first = tokens.firstAfter(span.begin());
    int end = first;
    while (end < tokens.size() && tokens.begin(end) < span.end()) {
      end++;
    }
    return new Phrase(first, end);
  }
}
