// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbeam.model.Entity;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Gender;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Speaker;
import org.newsbeam.quote.part.SpeakerRule;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/**
 * Resolves "he" and "she" outside quotation marks, in text order: a weighted sum over the names and
 * resolved pronouns before each. A pronoun that is resolved counts as a mention for the next.
 */
final class PronounResolver {

  /** How many names and pronouns back an antecedent may stand. */
  private static final int WINDOW = 60;

  /** Below this sum the best antecedent is no better than a guess. */
  private static final double FLOOR = -3;

  /** Something that a pronoun may take up. */
  private record Antecedent(int token, int entity, double prominence, boolean isPronoun) {}

  private final Reading reading;
  private final Words words;
  private final NameRoles roles;
  private final List<Antecedent> history = new ArrayList<>();
  private final Map<Integer, Speaker> resolved = new HashMap<>();
  private final double[] frequency;

  PronounResolver(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.roles = new NameRoles(words);
    this.frequency = new double[reading.article().entities().size()];
    walk();
  }

  /** Whom the pronoun at {@code token} stands for. */
  Speaker speaker(int token) {
    return resolved.getOrDefault(token, Speaker.unknown(SpeakerRule.PRONOUN_UNRESOLVED));
  }

  private void walk() {
    int i = 0;
    while (i < words.size()) {
      int m = words.mention(i);
      int end = i + 1;
      if (m != Words.NONE) {
        Mention mention = reading.article().mentions().get(m);
        end = mention.endToken();
        if (!words.isQuoted(i) && isPersonEntity(mention)) {
          Phrase phrase = new Phrase(mention.firstToken(), end);
          history.add(new Antecedent(i, mention.entity(), roles.prominence(phrase), false));
          frequency[mention.entity()]++;
        }
      } else if (!words.isQuoted(i) && gender(i) != Gender.UNKNOWN) {
        resolve(i);
      }
      i = end;
    }
  }

  private boolean isPersonEntity(Mention mention) {
    return mention.type() == EntityType.PERSON && mention.entity() != Mention.NO_ENTITY;
  }

  private void resolve(int token) {
    Gender gender = gender(token);
    int best = Speaker.NOBODY;
    int second = Speaker.NOBODY;
    double bestSum = Double.NEGATIVE_INFINITY;
    double secondSum = Double.NEGATIVE_INFINITY;
    for (int k = history.size() - 1; k >= Math.max(0, history.size() - WINDOW); k--) {
      Antecedent antecedent = history.get(k);
      double sum = sum(antecedent, token, gender);
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
      resolved.put(token, new Speaker(Speaker.NOBODY, SpeakerRule.PRONOUN_UNRESOLVED, best));
      return;
    }
    resolved.put(token, new Speaker(best, SpeakerRule.PRONOUN, second));
    double prominence = roles.prominence(new Phrase(token, token + 1));
    history.add(new Antecedent(token, best, prominence, true));
    frequency[best] += 0.5;
  }

  private double sum(Antecedent antecedent, int token, Gender gender) {
    Entity entity = reading.article().entities().get(antecedent.entity());
    if (entity.gender() != gender && entity.gender() != Gender.UNKNOWN) {
      return Double.NEGATIVE_INFINITY;
    }
    int blocks = words.block(token) - words.block(antecedent.token());
    int sentences = words.sentence(token) - words.sentence(antecedent.token());
    double sum = antecedent.prominence() - Math.min(blocks, 6) - 0.3 * Math.min(sentences, 8);
    if (entity.gender() == gender) {
      sum += 1.5;
    }
    return sum + 0.1 * Math.min(frequency[antecedent.entity()], 10);
  }

  private Gender gender(int i) {
    if (words.tag(i) != Tag.PRON) {
      return Gender.UNKNOWN;
    }
    return switch (words.lower(i)) {
      case "he", "him", "his", "himself" -> Gender.MALE;
      case "she", "her", "hers", "herself" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }
}
