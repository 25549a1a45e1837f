// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels of a model for spans of some types, as {@code O} (0), then {@code B-TYPE} (odd) and
 * {@code I-TYPE} (even) for each type (BIO, Ramshaw and Marcus 1995). {@code I-TYPE} stands only
 * behind {@code B-TYPE} or itself.
 *
 * @param types the types, in order of their labels; at most 31
 */
public record Labels(List<String> types) {

  /** The label of a word that is in no span. */
  public static final int OUTSIDE = 0;

  private static final int MAX_TYPES = 31;

  /** Checks the number of types. */
  public Labels {
    types = List.copyOf(types);
    if (types.isEmpty() || types.size() > MAX_TYPES) {
      throw new IllegalArgumentException("1 to " + MAX_TYPES + " types, not " + types.size());
    }
  }

  /** The number of labels. */
  public int size() {
    return 1 + 2 * types.size();
  }

  /** The label of the first word of a span of {@code type}, an index into {@link #types}. */
  public int begin(int type) {
    return 1 + 2 * type;
  }

  /** The label of the further words of a span of {@code type}. */
  public int inside(int type) {
    return 2 + 2 * type;
  }

  /** The type of a label, an index into {@link #types}; -1 for {@link #OUTSIDE}. */
  public int type(int label) {
    return (label - 1) >> 1;
  }

  /** Whether {@code label} goes on with a span that was begun before. */
  public boolean isInside(int label) {
    return label > 0 && (label & 1) == 0;
  }

  /** Whether {@code next} may stand behind {@code label}. */
  public boolean allows(int label, int next) {
    return !isInside(next) || (label > 0 && type(label) == type(next));
  }

  /** A span of words with one type, found in {@link #spans}. */
  public record LabelledSpan(int begin, int end, int type) {}

  /** The spans that {@code labels} mark, in order. */
  public List<LabelledSpan> spans(int[] labels) {
    List<LabelledSpan> spans = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      int begin = i++;
      if (labels[begin] != OUTSIDE) {
        while (i < labels.length && isInside(labels[i])) {
          i++;
        }
        spans.add(new LabelledSpan(begin, i, type(labels[begin])));
      }
    }
    return spans;
  }
}
