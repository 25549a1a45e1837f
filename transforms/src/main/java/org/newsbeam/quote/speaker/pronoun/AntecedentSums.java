// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.pronoun;

import org.newsbeam.model.Entity;
import org.newsbeam.model.Gender;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/**
 * Weighs who may be meant by a pronoun. The weights were set by hand, on pronouns of the
 * development part of PolNeAR and on surnames of BBC and PolNeAR articles that were hidden behind
 * the pronoun of their person; those of paragraphs and of who stands alone by 392 pronouns of 99
 * invented articles.
 */
final class AntecedentSums {

  /** Whoever is known to be of the pronoun's gender. */
  private static final double KNOWN_GENDER = 1.5;

  /** Whoever has a full name of no known gender: nearly as good, or the audit of gender leans. */
  private static final double FULL_NAME = 1.2;

  /** The subject of the sentence right before. */
  private static final double SUBJECT_BEFORE = 0.7;

  /** Whoever is brought in without a name: no gender known, and seldom spoken of again. */
  private static final double STRANGER = 1;

  /** The only one of its paragraph who may be meant, if that is this one or the one before. */
  private static final double ALONE = 1;

  /** How much the part that a name plays in its sentence counts. */
  private static final double PART = 0.9;

  private static final double A_PARAGRAPH = 1.5;

  private static final double A_SENTENCE = 0.3;

  private static final double A_MENTION = 0.1;

  private final Reading reading;
  private final Words words;

  /** How many sentences that are not wholly quoted stand before each sentence. */
  private final int[] told;

  AntecedentSums(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.told = told();
  }

  /**
   * How much speaks for {@code antecedent} at token {@code token}.
   *
   * @param gender what the pronoun tells
   * @param count how often the person was spoken of
   * @param alone whether nobody else of its paragraph may be meant
   */
  double of(Antecedent antecedent, int token, Gender gender, double count, boolean alone) {
    if (!antecedent.mayBe(gender) || asks(antecedent, token)) {
      return Double.NEGATIVE_INFINITY;
    }
    int blocks = words.block(token) - words.block(antecedent.token());
    int sentences = told[words.sentence(token)] - told[words.sentence(antecedent.token())];
    double sum =
        PART * antecedent.prominence()
            - A_PARAGRAPH * Math.min(blocks, 6)
            - A_SENTENCE * Math.min(sentences, 8);
    if (sentences == 1 && antecedent.prominence() >= 2) {
      sum += SUBJECT_BEFORE;
    }
    if (antecedent.gender() == gender) {
      sum += KNOWN_GENDER;
    } else if (antecedent.isStranger()) {
      sum += STRANGER;
    } else if (entity(antecedent).aliases().stream().anyMatch(alias -> alias.indexOf(' ') > 0)) {
      sum += FULL_NAME;
    }
    if (blocks <= 1 && alone) {
      sum += ALONE;
    }
    return sum + A_MENTION * Math.min(count, 10);
  }

  /** "A lawyer asked whether she was aware": she is no lawyer. */
  private boolean asks(Antecedent antecedent, int token) {
    return antecedent.isStranger()
        && token > 0
        && (words.is(token - 1, "whether") || words.is(token - 1, "if"))
        && words.sentence(antecedent.token()) == words.sentence(token);
  }

  private Entity entity(Antecedent antecedent) {
    return reading.article().entities().get(antecedent.entity());
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
