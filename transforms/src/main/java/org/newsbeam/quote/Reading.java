// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import java.util.List;
import java.util.Optional;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.BlockKind;

/** An article with all that the rules look at. One is made for each article. */
final class Reading {

  private final AnnotatedArticle article;
  private final List<Quotation> quotations;
  private final Words words;
  private final Frames frames;
  private final NounPhrases phrases;
  private final SubjectFinder subjects;
  private final Layout layout;

  private final Optional<LearnedSpeech> learned;

  /** The article as the rules alone read it. */
  Reading(AnnotatedArticle article) {
    this(article, Optional.empty());
  }

  /** The article as the rules and {@code models} read it. */
  Reading(AnnotatedArticle article, Optional<Models> models) {
    this.article = article;
    quotations =
        QuotationFinder.find(article).stream()
            .filter(quotation -> holdsToken(article, quotation))
            .toList();
    words = new Words(article, quotations);
    frames = new Frames(article, words, quotations);
    phrases = new NounPhrases(words);
    subjects = new SubjectFinder(words, phrases);
    layout = new Layout(this);
    learned = models.map(all -> all.read(this));
  }

  AnnotatedArticle article() {
    return article;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  Words words() {
    return words;
  }

  Frames frames() {
    return frames;
  }

  NounPhrases phrases() {
    return phrases;
  }

  /** What the trained models tell; nothing while they are being trained. */
  Optional<LearnedSpeech> learned() {
    return learned;
  }

  /**
   * What the trained models tell of the paragraph of token {@code i}. They learned from running
   * text: headlines, captions and turns of a dialogue are read by their layout.
   */
  Optional<LearnedSpeech> learned(int i) {
    int block = words.block(i);
    boolean isRunning =
        article.blocks().get(block).kind() == BlockKind.BODY && !layout.isDialogue(block);
    return learned.filter(all -> isRunning);
  }

  SubjectFinder subjects() {
    return subjects;
  }

  Layout layout() {
    return layout;
  }

  private static boolean holdsToken(AnnotatedArticle article, Quotation quotation) {
    int first = article.tokens().firstAfter(quotation.marked().begin());
    return first < article.tokens().size()
        && article.tokens().begin(first) < quotation.marked().end();
  }

  /** The tokens of the quotation that was attributed, with its marks. */
  Phrase tokens(Attribution piece) {
    return words.tokensOf(quotations.get(piece.quotation()).marked());
  }
}
