// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language.tag;

import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.Context;

/**
 * The weights of a model's features, found by the chars of the feature without making a string of
 * them. An open-addressed table; safe to share.
 */
final class FeatureWeights {

  private final String[] features;
  private final Context[] weights;
  private final int mask;

  FeatureWeights(Map<String, Context> model) {
    // At most half full, so that a search for what is not there is short.
    int size = Integer.highestOneBit(Math.max(1, model.size())) * 4;
    features = new String[size];
    weights = new Context[size];
    mask = size - 1;
    model.forEach(this::put);
  }

  private void put(String feature, Context weight) {
    int slot = slot(hash(0, feature, 0, feature.length()));
    while (features[slot] != null) {
      slot = (slot + 1) & mask;
    }
    features[slot] = feature;
    weights[slot] = weight;
  }

  /** Adds the weights of the feature {@code kind + value[begin, end)} to {@code sums}. */
  void addTo(double[] sums, String kind, String value, int begin, int end) {
    Context found = weights[find(kind, value, begin, end)];
    if (found != null) {
      int[] outcomes = found.getOutcomes();
      double[] parameters = found.getParameters();
      for (int i = 0; i < outcomes.length; i++) {
        sums[outcomes[i]] += parameters[i];
      }
    }
  }

  /** Whether there is a feature {@code kind + value}. */
  boolean contains(String kind, String value) {
    return features[find(kind, value, 0, value.length())] != null;
  }

  /** The slot of the feature, or an empty one. */
  private int find(String kind, String value, int begin, int end) {
    int slot = slot(hash(hash(0, kind, 0, kind.length()), value, begin, end));
    while (features[slot] != null && !is(features[slot], kind, value, begin, end)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The largest absolute weight. */
  double largest() {
    double largest = 0;
    for (Context weight : weights) {
      if (weight != null) {
        largest =
            Math.max(largest, Arrays.stream(weight.getParameters()).map(Math::abs).max().orElse(0));
      }
    }
    return largest;
  }

  private static boolean is(String feature, String kind, String value, int begin, int end) {
    int length = end - begin;
    return feature.length() == kind.length() + length
        && feature.startsWith(kind)
        && feature.regionMatches(kind.length(), value, begin, length);
  }

  private static int hash(int start, String chars, int begin, int end) {
    int hash = start;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + chars.charAt(i);
    }
    return hash;
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & mask;
  }
}
