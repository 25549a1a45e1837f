// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Entity;
import org.newsbeam.model.Gender;
import org.newsbeam.quote.part.Speaker;
import org.newsbeam.quote.part.SpeakerRule;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/**
 * Who stands out at a place of the text: a weighted sum over the names, and what was resolved to
 * them, before it. The weights were set by hand, on pronouns of the development part of PolNeAR and
 * on surnames of BBC and PolNeAR articles that were hidden behind the pronoun of their person.
 */
final class Salience {

  /** How many mentions back an antecedent may stand. */
  private static final int WINDOW = 60;

  /** Below this sum the best antecedent is no better than a guess. */
  private static final double FLOOR = -3;

  /** Whoever is known to be of the pronoun's gender. */
  private static final double KNOWN_GENDER = 1.5;

  /** Whoever has a full name of no known gender: nearly as good, or the audit of gender leans. */
  private static final double FULL_NAME = 1.2;

  /** The subject of the sentence right before. */
  private static final double SUBJECT_BEFORE = 0.7;

  private static final double A_SENTENCE = 0.3;

  private static final double A_MENTION = 0.1;

  private record Antecedent(int token, int entity, double prominence) {}

  private final Reading reading;
  private final Words words;
  private final List<Antecedent> history = new ArrayList<>();
  private final double[] frequency;

  /** How many sentences that are not wholly quoted stand before each sentence. */
  private final int[] told;

  Salience(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.frequency = new double[reading.article().entities().size()];
    this.told = told();
  }

  /** A mention of the person, or what was resolved to it. */
  void add(int token, int entity, double prominence, double count) {
    history.add(new Antecedent(token, entity, prominence));
    frequency[entity] += count;
  }

  /** Who stands out before {@code token}, if that is of {@code gender}. */
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
    if (bestSum < FLOOR) {
      return new Speaker(Speaker.NOBODY, SpeakerRule.PRONOUN_UNRESOLVED, best);
    }
    return new Speaker(best, SpeakerRule.PRONOUN, second);
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
    return best == Speaker.NOBODY || tie || bestSum < 0 ? Optional.empty() : Optional.of(best);
  }

  /** Whether the entity may be of {@code gender}. */
  static boolean isOf(Entity entity, Gender gender) {
    return entity.gender() == gender
        || entity.gender() == Gender.UNKNOWN
        || gender == Gender.UNKNOWN;
  }

  private double sum(Antecedent antecedent, int token, Gender gender) {
    Entity entity = reading.article().entities().get(antecedent.entity());
    if (!isOf(entity, gender)) {
      return Double.NEGATIVE_INFINITY;
    }
    int blocks = words.block(token) - words.block(antecedent.token());
    int sentences = told[words.sentence(token)] - told[words.sentence(antecedent.token())];
    double sum =
        antecedent.prominence() - Math.min(blocks, 6) - A_SENTENCE * Math.min(sentences, 8);
    if (sentences == 1 && antecedent.prominence() >= 2) {
      sum += SUBJECT_BEFORE;
    }
    if (entity.gender() == gender) {
      sum += KNOWN_GENDER;
    } else if (entity.aliases().stream().anyMatch(alias -> alias.indexOf(' ') > 0)) {
      sum += FULL_NAME;
    }
    return sum + A_MENTION * Math.min(frequency[antecedent.entity()], 10);
  }

  private int[] told() {
    int[] told = new int[reading.article().sentences().size() + 1];
    int i = 0;
    for (int s = 0; s + 1 < told.length; s++) {
      boolean plain = false;
      while (i < words.size() && words.sentence(i) == s) {
        plain |= !words.isQuoted(i) && words.isVerb(i);
        i++;
      }
      told[s + 1] = told[s] + (plain ? 1 : 0);
    }
    return told;
  }
}
