// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language.tag;

import java.util.Arrays;

/**
 * Tags a sentence from left to right, each word with the outcome of the highest score.
 *
 * <p>That is what OpenNLP's beam search gives over a cached feature generator: the features of a
 * place are made once, for the best sequence so far, and taken for the other sequences of the beam
 * too, so that none of them can overtake it. Only the ties of that search are not made again here:
 * {@link #decode} says when a sentence comes near one. Serves one thread.
 */
public final class TagDecoder {

  /**
   * A longer sentence might reach the score (-100,000) at which OpenNLP gives a sequence up: an
   * outcome is at least as probable as one of a thousand.
   */
  private static final int LONGEST = 14_000;

  private final TagWeights weights;
  private final WordCache cache;
  private final int width;
  private final float doubt;
  private final float[] sums;

  private WordScores[] words = new WordScores[512];
  private int[] outcomes = new int[512];
  private int length;

  public TagDecoder(TagWeights weights) {
    this.weights = weights;
    cache = new WordCache(weights);
    width = weights.width();
    doubt = weights.doubt();
    sums = new float[width];
  }

  /** Starts a sentence. */
  public void clear() {
    length = 0;
  }

  /** Adds the word {@code text[begin, end)} to the sentence, read with straight apostrophes. */
  public void add(String text, int begin, int end) {
    if (length == words.length) {
      words = Arrays.copyOf(words, 2 * length);
      outcomes = Arrays.copyOf(outcomes, 2 * length);
    }
    words[length++] = cache.get(text, begin, end);
  }

  /**
   * Chooses the outcomes of the sentence.
   *
   * @return false if two outcomes are too close to be told apart surely; {@link #outcome} means
   *     nothing then
   */
  public boolean decode() {
    if (length > LONGEST) {
      return false;
    }
    int second = width;
    int last = width;
    for (int i = 0; i < length; i++) {
      sum(i, second, last);
      int best = best();
      if (best < 0) {
        return false;
      }
      outcomes[i] = best;
      second = last;
      last = best;
    }
    return true;
  }

  /** The number of the outcome of word {@code i}. */
  public int outcome(int i) {
    return outcomes[i];
  }

  private void sum(int i, int second, int last) {
    float[] none = weights.none();
    float[] here = words[i].here();
    float[] p1 = i > 0 ? words[i - 1].asPrevious() : none;
    float[] p2 = i > 1 ? words[i - 2].asSecondPrevious() : none;
    float[] n1 = i + 1 < length ? words[i + 1].asNext() : none;
    float[] n2 = i + 2 < length ? words[i + 2].asSecondNext() : none;
    float[] tags = weights.tags(second, last);
    for (int k = 0; k < sums.length; k++) {
      sums[k] = here[k] + p1[k] + p2[k] + n1[k] + n2[k] + tags[k];
    }
    float[] start = weights.start(i);
    if (start != none) {
      for (int k = 0; k < sums.length; k++) {
        sums[k] += start[k];
      }
    }
  }

  /** The outcome with the highest sum; -1 if another is too close. */
  private int best() {
    float highest = Float.NEGATIVE_INFINITY;
    float next = Float.NEGATIVE_INFINITY;
    int best = -1;
    for (int k = 0; k < sums.length; k++) {
      float sum = sums[k];
      if (sum > next) {
        if (sum > highest) {
          next = highest;
          highest = sum;
          best = k;
        } else {
          next = sum;
        }
      }
    }
    return highest - next > doubt ? best : -1;
  }
}
