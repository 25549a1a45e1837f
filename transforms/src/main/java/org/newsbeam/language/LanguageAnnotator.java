// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsbeam.language.tag.TagWeights;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Cancellation;
import org.newsbeam.model.Sentence;
import org.newsbeam.model.Span;

/**
 * Finds the sentences, tokens and tags of an article, block by block. One instance serves one
 * thread.
 */
public final class LanguageAnnotator {

  /** A longer sentence is cut: no English sentence is, and taggers need bounded input. */
  private static final int MAX_TOKENS = 400;

  private final SentenceSplitter splitter = new SentenceSplitter(LanguageModels.sentences());
  private final PosTagger tagger;
  private final TokenBuffer tokens = new TokenBuffer();

  public LanguageAnnotator() {
    this(Engine.FAST);
  }

  /** Reads the models with {@code engine}. */
  public LanguageAnnotator(Engine engine) {
    Optional<TagWeights> weights =
        switch (engine) {
          case FAST -> LanguageModels.tagWeights();
          case OPENNLP -> Optional.empty();
        };
    tagger = new PosTagger(LanguageModels.tags(), weights);
  }

  /** The article with the sentences and tokens of its blocks that are read. */
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    return annotate(article, BlockKind::isRead);
  }

  /** The article with the sentences and tokens of its blocks of these kinds. */
  public AnnotatedArticle annotate(AnnotatedArticle article, Predicate<BlockKind> kinds) {
    String text = article.text();
    List<Sentence> sentences = new ArrayList<>();
    tokens.clear();
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      if (!kinds.test(block.kind())) {
        continue;
      }
      for (Span span : splitter.split(text, block.span())) {
        Cancellation.check();
        int first = tokens.size();
        Tokenizer.tokenize(text, span, tokens);
        for (int from = first; from < tokens.size(); from += MAX_TOKENS) {
          int to = Math.min(tokens.size(), from + MAX_TOKENS);
          Span place = new Span(tokens.begin(from), tokens.end(to - 1));
          sentences.add(new Sentence(b, place, from, to));
          tagger.tag(text, tokens, from, to);
        }
      }
    }
    return article.withLanguage(sentences, tokens.tokens());
  }
}
