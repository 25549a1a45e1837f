// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.model;

import org.newsbeam.crf.FeatureBatch;
import org.newsbeam.crf.Lattice;
import org.newsbeam.entity.feature.NameFeatures;
import org.newsbeam.entity.feature.NameReading;
import org.newsbeam.entity.feature.WordType;
import org.newsbeam.entity.feature.WordTypes;
import org.newsbeam.entity.text.NameWord;

/**
 * Scores the words of articles with a model, quickly: what a word alone gives itself and its
 * neighbours is added up once and remembered. Weights are whole numbers, so the sums are those of
 * all features one by one. Safe to share between threads.
 */
public final class NameDecoder {

  private final NameModel model;
  private final WordTypes types;
  private final NameFeatures features;
  private final ScoredWord before;
  private final ScoredWord after;
  private final RecentWords words = new RecentWords();

  /** A decoder that has seen no word yet. */
  public NameDecoder(NameModel model) {
    this.model = model;
    types = new WordTypes(model.clusters(), model.lists());
    features = new NameFeatures(model.groups());
    before = ScoredWord.of(WordType.BEFORE, features, model.crf());
    after = ScoredWord.of(WordType.AFTER, features, model.crf());
  }

  NameModel model() {
    return model;
  }

  NameReading reading() {
    return new NameReading(model.lists(), model.groups());
  }

  /** The words of a sentence, each as {@link NameWord} writes them and not empty. */
  ScoredWord[] words(String[] sentence) {
    ScoredWord[] scored = new ScoredWord[sentence.length];
    for (int i = 0; i < sentence.length; i++) {
      scored[i] = word(sentence[i]);
    }
    return scored;
  }

  private ScoredWord word(String text) {
    ScoredWord known = words.get(text);
    if (known == null) {
      known = ScoredWord.of(types.of(text), features, model.crf());
      words.put(text, known);
    }
    return known;
  }

  static WordType[] types(ScoredWord[] words) {
    WordType[] types = new WordType[words.length];
    for (int i = 0; i < words.length; i++) {
      types[i] = words[i].type();
    }
    return types;
  }

  /** Puts the scores of a sentence, which {@code reading} holds, into {@code lattice}. */
  void score(ScoredWord[] words, NameReading reading, int sentence, Lattice lattice) {
    int labels = model.crf().labels().size();
    FeatureBatch sum = new FeatureBatch(model.crf());
    int[] scores = lattice.begin(words.length);
    for (int i = 0; i < words.length; i++) {
      int offset = i * labels;
      for (int d = -NameFeatures.REACH; d <= NameFeatures.REACH; d++) {
        int at = i + d;
        ScoredWord word = at < 0 ? before : at >= words.length ? after : words[at];
        int from = (d + NameFeatures.REACH) * labels;
        for (int k = 0; k < labels; k++) {
          scores[offset + k] += word.scores()[from + k];
        }
      }
      sum.turnTo(scores, offset);
      reading.contextFeatures(sentence, i, sum);
    }
    sum.flush();
  }
}
