// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Block;
import org.newsbeam.model.Sentence;
import org.newsbeam.model.Span;
import org.newsbeam.model.Tag;
import org.newsbeam.model.Tokens;

/**
 * Finds the sentences, tokens and tags of an article, block by block. One instance serves one
 * thread.
 */
public final class LanguageAnnotator {

  /** A longer sentence is cut: no English sentence is, and taggers need bounded input. */
  private static final int MAX_TOKENS = 400;

  private final SentenceSplitter splitter = new SentenceSplitter(LanguageModels.sentences());
  private final PosTagger tagger = new PosTagger(LanguageModels.tags());

  /** The article with the sentences and tokens of its blocks that are read. */
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    String text = article.text();
    List<Sentence> sentences = new ArrayList<>();
    List<Span> tokens = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      if (!block.kind().isRead()) {
        continue;
      }
      for (Span span : splitter.split(text, block.span())) {
        List<Span> words = Tokenizer.tokenize(text, span);
        for (int from = 0; from < words.size(); from += MAX_TOKENS) {
          List<Span> part = words.subList(from, Math.min(words.size(), from + MAX_TOKENS));
          Span place = new Span(part.get(0).begin(), part.get(part.size() - 1).end());
          sentences.add(new Sentence(b, place, tokens.size(), tokens.size() + part.size()));
          tags.addAll(tag(text, part));
          tokens.addAll(part);
        }
      }
    }
    return article.withLanguage(sentences, pack(tokens, tags));
  }

  private List<Tag> tag(String text, List<Span> tokens) {
    String[] words = new String[tokens.size()];
    boolean[] clitic = new boolean[words.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.get(i).in(text);
      clitic[i] = i > 0 && isClitic(words[i]) && tokens.get(i - 1).end() == tokens.get(i).begin();
    }
    return Arrays.asList(tagger.tag(words, clitic));
  }

  private static boolean isClitic(String word) {
    return word.length() > 1
        && ((Chars.isApostrophe(word.charAt(0)) && Character.isLetter(word.charAt(1)))
            || (word.length() == 3 && Chars.isApostrophe(word.charAt(1))));
  }

  private static Tokens pack(List<Span> spans, List<Tag> tags) {
    int n = spans.size();
    int[] begins = new int[n];
    int[] ends = new int[n];
    byte[] codes = new byte[n];
    for (int i = 0; i < n; i++) {
      begins[i] = spans.get(i).begin();
      ends[i] = spans.get(i).end();
      codes[i] = tags.get(i).code();
    }
    return new Tokens(begins, ends, codes);
  }
}
