// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.model;

import java.util.HashMap;
import java.util.Map;

/**
 * What all names in an article say of each spelling: how probable each type is, added up over the
 * places where it stands. The last word of a person's full name speaks for its bearer wherever it
 * stands alone.
 */
final class NameVotes {

  /** What a full name says of its surname, against a place where it stands alone. */
  private static final double OF_FULL_NAME = 1;

  private final int types;
  private final int person;
  private final Map<String, double[]> votes = new HashMap<>();

  /** Votes over {@code types} types, of which {@code person} is that of people. */
  NameVotes(int types, int person) {
    this.types = types;
    this.person = person;
  }

  /** Adds a name, the words {@code [begin, end)} of a sentence, with its probability by type. */
  void add(ScoredWord[] words, int begin, int end, double[] byType) {
    vote(words, begin, end, byType, 1);
    ScoredWord last = words[end - 1];
    if (end - begin > 1 && last.type().isCapital() && last.type().text().length() > 1) {
      double[] ofPerson = new double[types];
      ofPerson[person] = byType[person];
      vote(words, end - 1, end, ofPerson, OF_FULL_NAME);
    }
  }

  private void vote(ScoredWord[] words, int begin, int end, double[] byType, double weight) {
    double[] sum = votes.computeIfAbsent(key(words, begin, end), k -> new double[types]);
    for (int t = 0; t < types; t++) {
      sum[t] += weight * byType[t];
    }
  }

  /** What was said of the spelling at {@code [begin, end)}, by type; all 0 if nothing. */
  double[] of(ScoredWord[] words, int begin, int end) {
    double[] sum = votes.get(key(words, begin, end));
    return sum == null ? new double[types] : sum;
  }

  private static String key(ScoredWord[] words, int begin, int end) {
    if (end == begin + 1) {
      return words[begin].type().lower();
    }
    StringBuilder key = new StringBuilder(words[begin].type().lower());
    for (int i = begin + 1; i < end; i++) {
      key.append(' ').append(words[i].type().lower());
    }
    return key.toString();
  }
}
