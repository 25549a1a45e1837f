// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.pronoun;

import org.newsbeam.model.Gender;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.reading.Words;

/** The gender that a pronoun tells. */
final class PronounGender {

  private PronounGender() {}

  /** Of the token {@code i}; unknown for all but forms of "he" and "she". */
  static Gender at(Words words, int i) {
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
