// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Sentence;
import org.newsbeam.model.Tag;
import org.newsbeam.model.Tokens;

/** The words of an article as the name model reads them, see {@link NameWord}. */
public final class ArticleWords {

  private final AnnotatedArticle article;
  private final List<NameWord> words = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();
  private final int[] firstOfSentence;

  private @Nullable Titling titling;

  private ArticleWords(AnnotatedArticle article) {
    this.article = article;
    this.firstOfSentence = new int[article.sentences().size() + 1];
  }

  /** The words of an article that has its sentences and tokens. */
  public static ArticleWords of(AnnotatedArticle article) {
    ArticleWords result = new ArticleWords(article);
    Tokens tokens = article.tokens();
    for (int s = 0; s < article.sentences().size(); s++) {
      Sentence sentence = article.sentences().get(s);
      for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
        NameWord.addParts(article.text(), tokens.begin(t), tokens.end(t), t, result.words);
      }
      result.firstOfSentence[s + 1] = result.words.size();
    }
    for (NameWord word : result.words) {
      result.folded.add(word.text().toLowerCase(Locale.ROOT));
    }
    return result;
  }

  /** The number of words. */
  public int size() {
    return words.size();
  }

  /** The number of sentences. */
  public int sentences() {
    return firstOfSentence.length - 1;
  }

  /** The index of the first word of {@code sentence}; of the last sentence's end if beyond. */
  public int firstOf(int sentence) {
    return firstOfSentence[sentence];
  }

  /** The index after the last word of {@code sentence}. */
  public int endOf(int sentence) {
    return firstOfSentence[sentence + 1];
  }

  /** The word {@code i}, from 0. */
  public NameWord word(int i) {
    return words.get(i);
  }

  /** What the model reads at {@code i}. */
  public String text(int i) {
    return words.get(i).text();
  }

  /** {@link #text} in lower case. */
  public String folded(int i) {
    return folded.get(i);
  }

  /** The words from {@code first} up to {@code end} in lower case, a space between. */
  public String key(int first, int end) {
    return end == first + 1 ? folded.get(first) : String.join(" ", folded.subList(first, end));
  }

  /** The article's text from the word {@code first} up to the word {@code end}. */
  public String written(int first, int end) {
    return article.text().substring(words.get(first).begin(), words.get(end - 1).end());
  }

  /** The part of speech of the token that word {@code i} lies in. */
  public Tag tag(int i) {
    return article.tokens().tag(words.get(i).token());
  }

  /** The index of the block that {@code sentence} lies in. */
  public int blockOf(int sentence) {
    return article.sentences().get(sentence).block();
  }

  /** Whether word {@code i} begins with a capital. */
  public boolean startsUpper(int i) {
    return words.get(i).startsUpper();
  }

  /** Whether word {@code i} begins with a small letter. */
  public boolean startsLower(int i) {
    return words.get(i).startsLower();
  }

  /** Which of its sentences are written in capitals or as titles; looked at once. */
  public Titling titling() {
    if (titling == null) {
      titling = new Titling(words, folded, firstOfSentence);
    }
    return titling;
  }

  /** Whether nothing, not even a space, stands between the words {@code i} and {@code i + 1}. */
  boolean touches(int i) {
    return words.get(i).end() == words.get(i + 1).begin();
  }
}
