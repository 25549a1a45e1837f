// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.model;

import org.newsbeam.crf.CrfModel;
import org.newsbeam.crf.FeatureBatch;
import org.newsbeam.entity.feature.NameFeatures;
import org.newsbeam.entity.feature.WordType;

/**
 * A word with the scores that it gives itself and the words around it.
 *
 * @param type what is read off it
 * @param scores for each distance that features reach, from the word before which it stands most
 *     far to the one behind which it does, a score for each label
 */
@SuppressWarnings("ArrayRecordComponent") // made once a word, never compared
record ScoredWord(WordType type, int[] scores) {

  static ScoredWord of(WordType type, NameFeatures features, CrfModel model) {
    int labels = model.labels().size();
    int[] scores = new int[(2 * NameFeatures.REACH + 1) * labels];
    FeatureBatch sum = new FeatureBatch(model);
    for (int d = -NameFeatures.REACH; d <= NameFeatures.REACH; d++) {
      sum.turnTo(scores, (d + NameFeatures.REACH) * labels);
      features.ofWord(type, d, sum);
    }
    sum.flush();
    return new ScoredWord(type, scores);
  }
}
