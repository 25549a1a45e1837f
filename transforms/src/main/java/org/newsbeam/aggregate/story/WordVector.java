// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.story;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsbeam.aggregate.sketch.TopicWords;
import org.newsbeam.aggregate.sketch.TopicWords.Word;

/**
 * Weights of words: those of an article, of length 1, or the mean of those of several. The product
 * of two means is the mean likeness of the articles of the one to those of the other.
 */
final class WordVector {

  /** The heaviest of an article or a group. */
  private static final int MOST_WORDS = 128;

  private static final int NAMES_WEIGH = 2;
  private static final int BYTES = Integer.BYTES + Float.BYTES;

  private static final Comparator<Map.Entry<Integer, Double>> HEAVIEST =
      Map.Entry.<Integer, Double>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final Map<Integer, Double> weights;

  private WordVector(Map<Integer, Double> weights) {
    this.weights = weights;
  }

  /** The weights of the words of an article, as {@link TopicWords} packs these. */
  static WordVector of(byte[] topicWords, Rarity rarity) {
    Map<Integer, Double> weights = new TreeMap<>();
    for (Word word : TopicWords.unpack(topicWords)) {
      double weight =
          (1 + Math.log(word.times())) * rarity.of(word.hash()) * (word.name() ? NAMES_WEIGH : 1);
      if (weight > 0) {
        weights.put(word.hash(), weight);
      }
    }
    WordVector heaviest = new WordVector(weights).heaviest();
    double length = heaviest.length();
    heaviest.weights.replaceAll((word, weight) -> weight / length);
    return heaviest;
  }

  static WordVector zero() {
    return new WordVector(new TreeMap<>());
  }

  /** Adds {@code times} times the weights of {@code other} to these. */
  void add(WordVector other, double times) {
    other.weights.forEach((word, weight) -> weights.merge(word, times * weight, Double::sum));
  }

  /** The heaviest of these words, each weight multiplied. */
  WordVector heaviest(double times) {
    WordVector heaviest = heaviest();
    heaviest.weights.replaceAll((word, weight) -> times * weight);
    return heaviest;
  }

  private WordVector heaviest() {
    Map<Integer, Double> heaviest = new TreeMap<>();
    weights.entrySet().stream()
        .sorted(HEAVIEST)
        .limit(MOST_WORDS)
        .forEach(entry -> heaviest.put(entry.getKey(), entry.getValue()));
    return new WordVector(heaviest);
  }

  /** The heaviest words, so many at most, the heaviest first. */
  List<Integer> first(int words) {
    return weights.entrySet().stream()
        .sorted(HEAVIEST)
        .limit(words)
        .map(Map.Entry::getKey)
        .toList();
  }

  int size() {
    return weights.size();
  }

  double length() {
    double sum = 0;
    for (double weight : weights.values()) {
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }

  double product(WordVector other) {
    double sum = 0;
    for (Map.Entry<Integer, Double> entry : weights.entrySet()) {
      Double met = other.weights.get(entry.getKey());
      sum += met == null ? 0 : entry.getValue() * met;
    }
    return sum;
  }

  /** The same of two as they are packed, without unpacking them. */
  static double product(byte[] one, byte[] other) {
    ByteBuffer first = ByteBuffer.wrap(one);
    ByteBuffer second = ByteBuffer.wrap(other);
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      int word = first.getInt(i);
      int met = second.getInt(j);
      if (word == met) {
        sum += (double) first.getFloat(i + Integer.BYTES) * second.getFloat(j + Integer.BYTES);
      }
      i += word <= met ? BYTES : 0;
      j += met <= word ? BYTES : 0;
    }
    return sum;
  }

  /** Eight bytes a word, in the order of the words' numbers. */
  byte[] pack() {
    ByteBuffer bytes = ByteBuffer.allocate(weights.size() * BYTES);
    weights.forEach((word, weight) -> bytes.putInt(word).putFloat(weight.floatValue()));
    return bytes.array();
  }

  static WordVector unpack(byte[] packed) {
    ByteBuffer bytes = ByteBuffer.wrap(packed);
    Map<Integer, Double> weights = new TreeMap<>();
    while (bytes.hasRemaining()) {
      int word = bytes.getInt();
      weights.put(word, (double) bytes.getFloat());
    }
    return new WordVector(weights);
  }
}
