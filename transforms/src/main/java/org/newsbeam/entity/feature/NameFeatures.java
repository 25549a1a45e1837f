// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.feature;

import java.util.function.LongConsumer;
import org.newsbeam.crf.Features;

/**
 * The features of the name model: {@link #ofWord} for each of the five words around the one that is
 * read, {@link #ofPairs} for words together. What {@link ArticleContext} and {@link
 * SentenceContext} tell comes on top. A model is only good with the features that it was trained
 * with: whoever changes them trains anew.
 */
public final class NameFeatures {

  /** How many words on either side are looked at. */
  public static final int REACH = 2;

  private static final int NEAR = 1;

  /** Templates that are told apart by the distance of the word take this many numbers. */
  private static final int DISTANCES = 8;

  private static final int WORD = 1;
  private static final int SHAPE = 2;
  private static final int FORM = 3;
  private static final int PATH = 4;
  private static final int AFFIX = 5;
  private static final int ENDING = 6;
  private static final int PATH_FORM = 7;
  private static final int CONTEXT = 8;
  private static final int KNOWN = 9;
  private static final int PAIRS = 10 * DISTANCES;

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
    int at = distance + REACH;
    sink.accept(Features.of(WORD * DISTANCES + at, word.word()));
    if (shapes) {
      sink.accept(Features.of(SHAPE * DISTANCES + at, word.shape()));
      sink.accept(Features.of(FORM * DISTANCES + at, word.form()));
    }
    for (int i = 0; clusters && i < word.paths().length; i++) {
      sink.accept(Features.of(PATH * DISTANCES + at, word.paths()[i], i));
    }
    if (lists && word.contexts() != 0) {
      sink.accept(Features.of(CONTEXT * DISTANCES + at, word.contexts()));
    }
    if (clusters && Math.abs(distance) <= NEAR) {
      sink.accept(Features.of(KNOWN * DISTANCES + at, word.known(), word.form()));
    }
    if (distance == 0 && clusters && shapes && word.paths().length > 0) {
      sink.accept(Features.of(PATH_FORM * DISTANCES, word.paths()[SHORT_PATH], word.form()));
    }
    if (affixes && Math.abs(distance) <= NEAR) {
      ofAffixes(word.affixes(), distance, sink);
    }
  }

  private static void ofAffixes(long[] affixes, int distance, LongConsumer sink) {
    int letters = affixes.length / 2;
    if (distance == 0) {
      for (int i = 0; i < affixes.length; i++) {
        long place = i < letters ? 2L * i : 2L * (i - letters) + 1;
        sink.accept(Features.of(AFFIX * DISTANCES, affixes[i], place));
      }
    } else if (letters >= ENDING_LETTERS) {
      long ending = affixes[letters + ENDING_LETTERS - 1];
      sink.accept(Features.of(ENDING * DISTANCES + distance + REACH, ending));
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
    sink.accept(Features.of(PAIRS, before.word(), word.word()));
    sink.accept(Features.of(PAIRS + 1, word.word(), after.word()));
    sink.accept(Features.of(PAIRS + 4, before.word(), after.word()));
    sink.accept(Features.of(PAIRS + 5, before2.word(), before.word()));
    sink.accept(Features.of(PAIRS + 6, after.word(), after2.word()));
    if (shapes) {
      sink.accept(Features.of(PAIRS + 2, before.word(), word.form()));
      sink.accept(Features.of(PAIRS + 3, word.form(), after.word()));
      sink.accept(Features.of(PAIRS + 7, before.form(), word.form()));
      sink.accept(Features.of(PAIRS + 8, word.form(), after.form()));
      sink.accept(Features.of(PAIRS + 9, before.form(), word.form(), after.form()));
      sink.accept(Features.of(PAIRS + 10, before2.form(), before.form(), word.form()));
      sink.accept(Features.of(PAIRS + 11, word.form(), after.form(), after2.form()));
    }
    if (clusters) {
      ofPaths(PAIRS + 12, before, word, sink);
      ofPaths(PAIRS + 14, word, after, sink);
    }
  }

  private static void ofPaths(int template, WordType first, WordType second, LongConsumer sink) {
    if (first.paths().length > 0 && second.paths().length > 0) {
      for (int path = SHORT_PATH; path <= LONG_PATH; path++) {
        sink.accept(
            Features.of(template + path - SHORT_PATH, first.paths()[path], second.paths()[path]));
      }
    }
  }
}
