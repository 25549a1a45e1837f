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
 */
record TrainingArticle(List<NameSample> sentences, Set<String> types) {

  TrainingArticle {
    sentences = List.copyOf(sentences);
    types = Set.copyOf(types);
  }

  /**
   * The articles of a file; the types that stand anywhere in it are those that are marked in all of
   * it.
   */
  static List<TrainingArticle> of(TrainingFile file) {
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
        articles.add(new TrainingArticle(sentences, types));
        sentences.clear();
      }
      sentences.add(sample);
    }
    if (!sentences.isEmpty()) {
      articles.add(new TrainingArticle(sentences, types));
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
    return new TrainingArticle(more, types);
  }

  private static NameSample capitals(NameSample sample) {
    String[] words = sample.getSentence().clone();
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].toUpperCase(Locale.ROOT);
    }
    return new NameSample(words, sample.getNames(), false);
  }
}
