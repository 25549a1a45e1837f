// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language.tag;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.TagDictionary;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a maximum-entropy tagging model over OpenNLP's standard tagging features
 * (pos-default-features.xml): affixes of up to four chars, the lower-case words from two before to
 * two after, the start of the sentence, the class of the word alone and with the word, the two tags
 * before. Safe to share.
 */
public final class TagWeights {

  private static final int LONGEST_AFFIX = 4;

  /** Features that bear on one tag: one for each of the kinds above, two times four affixes. */
  private static final int MOST_FEATURES = 20;

  private final FeatureWeights features;
  private final String[] outcomes;
  private final @Nullable TagDictionary dictionary;
  private final int width;
  private final float[] none;
  private final float[][] tagPairs;
  private final float[][] starts;

  TagWeights(AbstractModel model, @Nullable TagDictionary dictionary) {
    Object[] parts = model.getDataStructures();
    @SuppressWarnings("unchecked") // as AbstractModel documents it
    Map<String, Context> weights = (Map<String, Context>) parts[1];
    features = new FeatureWeights(weights);
    outcomes = ((String[]) parts[2]).clone();
    this.dictionary = dictionary;
    width = outcomes.length;
    none = new float[width];
    starts =
        new float[][] {rounded("S=begin", ""), rounded("p1S=begin", ""), rounded("p2S=begin", "")};
    tagPairs = new float[(width + 1) * width][];
    for (int last = 0; last < width; last++) {
      for (int second = 0; second <= width; second++) {
        double[] sums = new double[width];
        add(sums, "t=", outcomes[last]);
        if (second < width) {
          add(sums, "t2=", outcomes[second] + "," + outcomes[last]);
        }
        tagPairs[second * width + last] = rounded(sums);
      }
    }
  }

  /** How many outcomes there are. */
  int width() {
    return width;
  }

  /** The tags by their number. */
  public List<String> outcomes() {
    return List.of(outcomes);
  }

  /** No weight for any outcome. */
  float[] none() {
    return none;
  }

  /** What the tags of the two words before bring, {@link #width()} for no such word. */
  float[] tags(int second, int last) {
    return last == width ? none : tagPairs[second * width + last];
  }

  /** What the start of the sentence brings to its word number {@code i}. */
  float[] start(int i) {
    return i < starts.length ? starts[i] : none;
  }

  /**
   * The least lead of one outcome over another that rounding cannot have made. A sum has at most
   * {@link #MOST_FEATURES} weights; it is rounded to a float once for each of nine rows and once at
   * each addition; a difference has two sums.
   */
  float doubt() {
    return (float) (2 * 18 * MOST_FEATURES * features.largest() * Math.ulp(1.0f));
  }

  /** What {@code word} brings. */
  WordScores score(String word) {
    String lower = lower(word);
    return new WordScores(
        word,
        here(word, lower),
        rounded("p1w=", lower),
        rounded("p2w=", lower),
        rounded("n1w=", lower),
        rounded("n2w=", lower));
  }

  /** In small letters, one by one: as OpenNLP does, but for plain letters at no cost. */
  private static String lower(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return StringUtil.toLowerCase(word);
      }
    }
    return word.toLowerCase(Locale.ROOT);
  }

  private float[] here(String word, String lower) {
    double[] sums = new double[width];
    add(sums, "def", "");
    int length = word.length();
    for (int n = 1; n <= Math.min(LONGEST_AFFIX, length); n++) {
      features.addTo(sums, "suf=", word, length - n, length);
      features.addTo(sums, "pre=", word, 0, n);
    }
    add(sums, "w=", lower);
    String kind = FeatureGeneratorUtil.tokenFeature(word);
    add(sums, "wc=", kind);
    add(sums, "w&c=", lower + "," + kind);
    String[] possible = dictionary == null ? null : dictionary.getTags(word);
    if (possible != null) {
      List<String> allowed = Arrays.asList(possible);
      for (int i = 0; i < width; i++) {
        if (!allowed.contains(outcomes[i])) {
          sums[i] = Double.NEGATIVE_INFINITY;
        }
      }
    }
    return rounded(sums);
  }

  private void add(double[] sums, String kind, String value) {
    features.addTo(sums, kind, value, 0, value.length());
  }

  /** One and the same array where there is nothing: most words tell their neighbours nothing. */
  private float[] rounded(String kind, String value) {
    if (!features.contains(kind, value)) {
      return none;
    }
    double[] sums = new double[width];
    add(sums, kind, value);
    return rounded(sums);
  }

  private static float[] rounded(double[] sums) {
    float[] rounded = new float[sums.length];
    for (int i = 0; i < sums.length; i++) {
      rounded[i] = (float) sums[i];
    }
    return rounded;
  }
}
