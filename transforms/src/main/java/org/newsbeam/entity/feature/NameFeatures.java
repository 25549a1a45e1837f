// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.feature;

import java.util.function.LongConsumer;

/**
 * The features of the name model: {@link #ofWord} for each of the five words around the one that is
 * read, {@link #ofPairs} for words together. What {@link ArticleContext} and {@link
 * SentenceContext} tell comes on top. A model is only good with the features that it was trained
 * with: whoever changes them trains anew.
 */
public final class NameFeatures {

  /** How many words on either side are looked at. */
  public static final int REACH = Template.WORD.reach();

  /** The ending of a neighbour that is looked at: three letters. */
  private static final int ENDING_LETTERS = 3;

  /** Which of a word's {@link WordType#paths} stand for its class in pairs: the middle ones. */
  private static final int SHORT_PATH = 1;

  private static final int LONG_PATH = 2;

  private final boolean shapes;
  private final boolean affixes;
  private final boolean pairs;
  private final boolean clusters;
  private final boolean lists;

  /** The features of some groups, a bit each, see {@link FeatureGroup#bits}. */
  public NameFeatures(int groups) {
    shapes = FeatureGroup.SHAPES.isIn(groups);
    affixes = FeatureGroup.AFFIXES.isIn(groups);
    pairs = FeatureGroup.PAIRS.isIn(groups);
    clusters = FeatureGroup.CLUSTERS.isIn(groups);
    lists = FeatureGroup.LISTS.isIn(groups);
  }

  /** The features of {@code word}, {@code distance} words behind the one that is read. */
  public void ofWord(WordType word, int distance, LongConsumer sink) {
    sink.accept(Template.WORD.at(distance, word.word()));
    if (shapes) {
      sink.accept(Template.SHAPE.at(distance, word.shape()));
      sink.accept(Template.FORM.at(distance, word.form()));
    }
    if (clusters) {
      ofPaths(word, distance, sink);
    }
    if (lists && word.contexts() != 0) {
      sink.accept(Template.CONTEXT.at(distance, word.contexts()));
    }
    if (clusters && Template.KNOWN.reaches(distance)) {
      sink.accept(Template.KNOWN.at(distance, word.known(), word.form()));
    }
    if (affixes && Template.ENDING.reaches(distance)) {
      ofAffixes(word.affixes(), distance, sink);
    }
  }

  private void ofPaths(WordType word, int distance, LongConsumer sink) {
    for (long[] tree : word.paths()) {
      for (int i = 0; i < tree.length; i++) {
        sink.accept(Template.PATH.at(distance, tree[i], i));
      }
      if (distance == 0 && shapes) {
        for (int i = 0; i < tree.length; i++) {
          sink.accept(Template.PATH_FORM.of(tree[i] + i, word.form()));
        }
      }
    }
  }

  private static void ofAffixes(long[] affixes, int distance, LongConsumer sink) {
    int letters = affixes.length / 2;
    if (distance == 0) {
      for (int i = 0; i < affixes.length; i++) {
        long place = i < letters ? 2L * i : 2L * (i - letters) + 1;
        sink.accept(Template.AFFIX.of(affixes[i], place));
      }
    } else if (letters >= ENDING_LETTERS) {
      long ending = affixes[letters + ENDING_LETTERS - 1];
      sink.accept(Template.ENDING.at(distance, ending));
    }
  }

  /**
   * The features of the word in the middle of {@code words}, five in a row, with its neighbours.
   */
  void ofPairs(
      WordType before2,
      WordType before,
      WordType word,
      WordType after,
      WordType after2,
      LongConsumer sink) {
    if (!pairs) {
      return;
    }
    sink.accept(Template.WORD_BEFORE_WORD.of(before.word(), word.word()));
    sink.accept(Template.WORD_WORD_AFTER.of(word.word(), after.word()));
    sink.accept(Template.WORDS_AROUND.of(before.word(), after.word()));
    sink.accept(Template.WORDS_BEFORE.of(before2.word(), before.word()));
    sink.accept(Template.WORDS_AFTER.of(after.word(), after2.word()));
    if (shapes) {
      sink.accept(Template.WORD_BEFORE_FORM.of(before.word(), word.form()));
      sink.accept(Template.FORM_WORD_AFTER.of(word.form(), after.word()));
      sink.accept(Template.FORM_BEFORE_FORM.of(before.form(), word.form()));
      sink.accept(Template.FORM_FORM_AFTER.of(word.form(), after.form()));
      sink.accept(Template.FORMS_AROUND.of(before.form(), word.form(), after.form()));
      sink.accept(Template.FORMS_BEFORE.of(before2.form(), before.form(), word.form()));
      sink.accept(Template.FORMS_AFTER.of(word.form(), after.form(), after2.form()));
    }
    if (clusters) {
      ofPaths(Template.SHORT_PATH_BEFORE, SHORT_PATH, before, word, sink);
      ofPaths(Template.LONG_PATH_BEFORE, LONG_PATH, before, word, sink);
      ofPaths(Template.SHORT_PATH_AFTER, SHORT_PATH, word, after, sink);
      ofPaths(Template.LONG_PATH_AFTER, LONG_PATH, word, after, sink);
    }
  }

  private static void ofPaths(
      Template template, int path, WordType first, WordType second, LongConsumer sink) {
    for (int i = 0; i < Math.min(first.paths().length, second.paths().length); i++) {
      sink.accept(template.of(first.paths()[i][path], second.paths()[i][path]));
    }
  }
}
