// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * An article as the name model reads it: its words, and what they tell of one another. Sentences
 * are added first, features asked for then: those of a word are of all sentences that are there.
 */
public final class NameReading {

  private final NameLists lists;
  private final int groups;
  private final NameFeatures features;
  private final List<WordType[]> sentences = new ArrayList<>();
  private final List<SentenceContext> contexts = new ArrayList<>();
  private final ArticleContext article = new ArticleContext();

  /** An article without sentences yet, in features of some groups, a bit each. */
  public NameReading(NameLists lists, int groups) {
    this.lists = lists;
    this.groups = groups;
    features = new NameFeatures(groups);
  }

  /** Adds a sentence. */
  public void add(WordType[] words) {
    SentenceContext context = new SentenceContext(words, lists, groups);
    sentences.add(words);
    contexts.add(context);
    if (FeatureGroup.ARTICLE.isIn(groups)) {
      article.add(words, context);
    }
  }

  /** The features of word {@code i} but for those of single words, {@link NameFeatures#ofWord}. */
  public void contextFeatures(int sentence, int i, LongConsumer sink) {
    WordType[] words = sentences.get(sentence);
    features.ofPairs(
        at(words, i - 2), at(words, i - 1), words[i], at(words, i + 1), at(words, i + 2), sink);
    contexts.get(sentence).features(i, sink);
    article.features(sentence, words, contexts.get(sentence), i, sink);
  }

  /** All features of word {@code i}. */
  public void features(int sentence, int i, LongConsumer sink) {
    WordType[] words = sentences.get(sentence);
    for (int d = -NameFeatures.REACH; d <= NameFeatures.REACH; d++) {
      features.ofWord(at(words, i + d), d, sink);
    }
    contextFeatures(sentence, i, sink);
  }

  private static WordType at(WordType[] words, int i) {
    return i < 0 ? WordType.BEFORE : i >= words.length ? WordType.AFTER : words[i];
  }
}
