// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.pronoun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Gender;
import org.newsbeam.quote.part.Speaker;
import org.newsbeam.quote.part.SpeakerRule;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/**
 * Who stands out at a place of the text: whoever of those spoken of before has the largest of
 * {@link AntecedentSums}.
 */
final class Salience {

  /** How many mentions back an antecedent may stand. */
  private static final int WINDOW = 60;

  /** Below this sum the best antecedent is no better than a guess. */
  private static final double FLOOR = -5;

  private final Reading reading;
  private final Words words;
  private final List<Antecedent> history = new ArrayList<>();
  private final double[] frequency;
  private final AntecedentSums sums;
  private int strangers;

  Salience(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.frequency = new double[reading.article().entities().size()];
    this.sums = new AntecedentSums(reading);
  }

  /** A mention of the person, or what was resolved to it. */
  void add(int token, int entity, double prominence, double count) {
    Gender gender = reading.article().entities().get(entity).gender();
    history.add(new Antecedent(token, entity, prominence, gender));
    frequency[entity] += count;
  }

  /** One more person without a name, who is nobody else. */
  void addStranger(int token, Gender gender, double prominence) {
    history.add(Antecedent.stranger(strangers++, token, prominence, gender));
  }

  /**
   * Who stands out before {@code token}, if that is of {@code gender}; nobody with the second
   * choice if it is somebody without a name.
   */
  Speaker best(int token, Gender gender, Set<Integer> others) {
    int best = Speaker.NOBODY;
    int second = Speaker.NOBODY;
    double bestSum = Double.NEGATIVE_INFINITY;
    double secondSum = Double.NEGATIVE_INFINITY;
    for (int k = history.size() - 1; k >= Math.max(0, history.size() - WINDOW); k--) {
      Antecedent antecedent = history.get(k);
      double sum = others.contains(antecedent.entity()) ? -99 : sum(antecedent, token, gender);
      if (antecedent.entity() == best) {
        bestSum = Math.max(bestSum, sum);
      } else if (sum > bestSum) {
        second = best;
        secondSum = bestSum;
        best = antecedent.entity();
        bestSum = sum;
      } else if (sum > secondSum) {
        second = antecedent.entity();
        secondSum = sum;
      }
    }
    if (bestSum < FLOOR && (best == Speaker.NOBODY || second != Speaker.NOBODY)) {
      return new Speaker(Speaker.NOBODY, SpeakerRule.PRONOUN_UNRESOLVED, named(best));
    }
    if (Antecedent.isStranger(best)) {
      return new Speaker(Speaker.NOBODY, SpeakerRule.UNNAMED_SOURCE, named(second));
    }
    return new Speaker(best, SpeakerRule.PRONOUN, named(second));
  }

  private static int named(int entity) {
    return Antecedent.isStranger(entity) ? Speaker.NOBODY : entity;
  }

  /** The subject of the sentence before, or the one person of the nearest block with any. */
  Optional<Integer> subjectBefore(int token, Gender gender, Set<Integer> others) {
    int best = Speaker.NOBODY;
    int nearest = Words.NONE;
    double bestSum = Double.NEGATIVE_INFINITY;
    boolean tie = false;
    for (int k = history.size() - 1; k >= Math.max(0, history.size() - WINDOW); k--) {
      Antecedent antecedent = history.get(k);
      int block = words.block(antecedent.token());
      if (words.block(token) - block > 2 || (bestSum >= 0 && block < nearest)) {
        break;
      }
      if (words.sentence(antecedent.token()) == words.sentence(token)) {
        continue;
      }
      nearest = block;
      double sum = others.contains(antecedent.entity()) ? -99 : sum(antecedent, token, gender);
      if (antecedent.entity() == best) {
        bestSum = Math.max(bestSum, sum);
      } else if (sum > bestSum) {
        tie = sum - bestSum < 1;
        best = antecedent.entity();
        bestSum = sum;
      } else {
        tie |= bestSum - sum < 1;
      }
    }
    boolean nobody = best == Speaker.NOBODY || Antecedent.isStranger(best);
    return nobody || tie || bestSum < 0 ? Optional.empty() : Optional.of(best);
  }

  private double sum(Antecedent antecedent, int token, Gender gender) {
    double count = antecedent.isStranger() ? 1 : frequency[antecedent.entity()];
    return sums.of(
        antecedent, token, gender, count, antecedent.mayBe(gender) && isAlone(antecedent));
  }

  private boolean isAlone(Antecedent one) {
    int block = words.block(one.token());
    for (int k = history.size() - 1; k >= Math.max(0, history.size() - WINDOW); k--) {
      Antecedent other = history.get(k);
      int there = words.block(other.token());
      if (there < block) {
        return true;
      }
      if (there == block && other.entity() != one.entity() && other.mayBe(one.gender())) {
        return false;
      }
    }
    return true;
  }
}
