// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/**
 * An article whose names are marked.
 *
 * @param sentences its sentences
 * @param types the types of name that are marked in it; names of other types are not
 * @param isOther whether its kind of text and the rules by which it is marked are others than those
 *     that matter
 */
record TrainingArticle(List<NameSample> sentences, Set<String> types, boolean isOther) {

  TrainingArticle {
    sentences = List.copyOf(sentences);
    types = Set.copyOf(types);
  }

  /**
   * The articles of a file; the types that stand anywhere in it are those that are marked in all of
   * it.
   */
  static List<TrainingArticle> of(TrainingFile file, boolean isOther) {
    List<NameSample> samples = file.sentences();
    Set<String> types =
        samples.stream()
            .flatMap(sample -> Arrays.stream(sample.getNames()))
            .map(Span::getType)
            .collect(Collectors.toSet());
    List<TrainingArticle> articles = new ArrayList<>();
    List<NameSample> sentences = new ArrayList<>();
    for (NameSample sample : samples) {
      if (sample.isClearAdaptiveDataSet() && !sentences.isEmpty()) {
        articles.add(new TrainingArticle(sentences, types, isOther));
        sentences.clear();
      }
      sentences.add(sample);
    }
    if (!sentences.isEmpty()) {
      articles.add(new TrainingArticle(sentences, types, isOther));
    }
    return articles;
  }

  /** The article with some of its sentences a second time, in capitals. */
  TrainingArticle withCapitals(int every, int first) {
    List<NameSample> more = new ArrayList<>(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      if ((first + i) % every == 0) {
        more.add(capitals(sentences.get(i)));
      }
    }
    return new TrainingArticle(more, types, isOther);
  }

  private static NameSample capitals(NameSample sample) {
    String[] words = sample.getSentence().clone();
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].toUpperCase(Locale.ROOT);
    }
    return new NameSample(words, sample.getNames(), false);
  }
}
