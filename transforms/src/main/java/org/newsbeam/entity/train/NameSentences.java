// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.newsbeam.crf.Features;
import org.newsbeam.crf.Labels;
import org.newsbeam.crf.TrainingSequence;
import org.newsbeam.entity.feature.NameLists;
import org.newsbeam.entity.feature.NameReading;
import org.newsbeam.entity.feature.WordType;
import org.newsbeam.entity.feature.WordTypes;

/** Articles with their names as sentences to learn from. */
final class NameSentences implements Iterable<TrainingSequence> {

  /** The number of the template of what words are in text of another kind. */
  private static final int OTHER = 170;

  private final Set<Long> ofOthers = new HashSet<>();
  private final List<TrainingArticle> articles;
  private final Labels labels;
  private final WordTypes types;
  private final NameLists lists;
  private final int groups;

  /** The sentences of {@code articles}, in features of some groups, a bit each. */
  NameSentences(
      List<TrainingArticle> articles, Labels labels, WordTypes types, NameLists lists, int groups) {
    this.articles = articles;
    this.labels = labels;
    this.types = types;
    this.lists = lists;
    this.groups = groups;
  }

  @Override
  public Iterator<TrainingSequence> iterator() {
    return articles.stream().flatMap(article -> sequences(article).stream()).iterator();
  }

  private List<TrainingSequence> sequences(TrainingArticle article) {
    NameReading reading = new NameReading(lists, groups);
    for (NameSample sentence : article.sentences()) {
      reading.add(Arrays.stream(sentence.getSentence()).map(types::of).toArray(WordType[]::new));
    }
    List<TrainingSequence> sequences = new ArrayList<>();
    for (int s = 0; s < article.sentences().size(); s++) {
      NameSample sentence = article.sentences().get(s);
      long[][] features = new long[sentence.getSentence().length][];
      for (int i = 0; i < features.length; i++) {
        LongStream.Builder ofWord = LongStream.builder();
        reading.features(s, i, ofWord::add);
        if (article.isOther()) {
          addOther(types.of(sentence.getSentence()[i]), ofWord);
        }
        features[i] = ofWord.build().toArray();
      }
      sequences.add(new TrainingSequence(features, allowed(sentence, article.types()), new int[0]));
    }
    return sequences;
  }

  /** What the word is only in text of another kind. */
  private void addOther(WordType word, LongStream.Builder sink) {
    List.of(
            Features.of(OTHER, 0),
            Features.of(OTHER, 1, word.form()),
            Features.of(OTHER, 2, word.word()))
        .forEach(
            feature -> {
              ofOthers.add(feature);
              sink.add(feature);
            });
  }

  /** The features of text of another kind that were met so far. */
  Set<Long> ofOthers() {
    return ofOthers;
  }

  /** Types that are not marked in the data may stand where no name is marked. */
  private long[] allowed(NameSample sentence, Set<String> known) {
    long[] allowed = new long[sentence.getSentence().length];
    long outside = 1L << Labels.OUTSIDE;
    for (int t = 0; t < labels.types().size(); t++) {
      if (!known.contains(labels.types().get(t))) {
        outside |= 1L << labels.begin(t) | 1L << labels.inside(t);
      }
    }
    Arrays.fill(allowed, outside);
    for (Span name : sentence.getNames()) {
      int type = labels.types().indexOf(name.getType());
      for (int i = name.getStart(); i < name.getEnd(); i++) {
        allowed[i] = 1L << (i == name.getStart() ? labels.begin(type) : labels.inside(type));
      }
    }
    return allowed;
  }
}
