// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import java.util.List;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.quote.mark.QuotationFinder;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Quotation;

/** An article with its quotations, clauses and noun phrases: what its words alone show. */
public final class Reading {

  private final AnnotatedArticle article;
  private final List<Quotation> quotations;
  private final Words words;
  private final Frames frames;
  private final NounPhrases phrases;
  private final SubjectFinder subjects;

  /** Reads {@code article}, which has blocks, sentences, tokens, mentions and entities. */
  public Reading(AnnotatedArticle article) {
    this.article = article;
    quotations =
        QuotationFinder.find(article).stream()
            .filter(quotation -> holdsToken(article, quotation))
            .toList();
    words = new Words(article, quotations);
    phrases = new NounPhrases(words);
    frames = new Frames(article, words, phrases, quotations);
    subjects = new SubjectFinder(words, phrases);
  }

  /** The article itself. */
  public AnnotatedArticle article() {
    return article;
  }

  /** What stands in quotation marks, in text order, with at least one token each. */
  public List<Quotation> quotations() {
    return quotations;
  }

  /** Its tokens. */
  public Words words() {
    return words;
  }

  /** Its sentences, cut around quotations. */
  public Frames frames() {
    return frames;
  }

  /** Its noun phrases. */
  public NounPhrases phrases() {
    return phrases;
  }

  /** Whose verb is whose. */
  public SubjectFinder subjects() {
    return subjects;
  }

  private static boolean holdsToken(AnnotatedArticle article, Quotation quotation) {
    int first = article.tokens().firstAfter(quotation.marked().begin());
    return first < article.tokens().size()
        && article.tokens().begin(first) < quotation.marked().end();
  }

  /** The tokens of the quotation with this index, with its marks. */
  public Phrase tokens(int quotation) {
    return words.tokensOf(quotations.get(quotation).marked());
  }

  /** The last char inside the marks of a quotation that is no mark itself. */
  public char lastChar(Quotation quotation) {
    String text = article.text();
    int i = quotation.inner().end() - 1;
    while (i > quotation.inner().begin() && "”\"'’`» ".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return text.charAt(i);
  }
}
