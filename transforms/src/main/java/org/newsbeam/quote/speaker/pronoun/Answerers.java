// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.pronoun;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/** Finds who was asked, for the pronoun that answers: he asked Smith. “…,” she replied. */
final class Answerers {

  /** How far before its answer a question may be told of, in tokens that are not quoted. */
  private static final int REACH = 60;

  /** How far behind "asked" the one who is asked may stand, in tokens. */
  private static final int OBJECT = 12;

  private static final Set<String> ANSWERS = Set.of("reply", "answer", "respond", "retort");

  private final Words words;

  Answerers(Words words) {
    this.words = words;
  }

  /**
   * The name or pronoun of who was asked.
   *
   * @param token a pronoun, which may be the subject of a verb of answering
   */
  Optional<Phrase> asked(int token) {
    if (!answers(token + 1) && !answers(token - 1)) {
      return Optional.empty();
    }
    int left = REACH;
    for (int i = token - 1; i >= 0 && left > 0; i--) {
      if (words.isQuoted(i)) {
        continue;
      }
      left--;
      if (words.isVerb(i) && words.cue(i).lemma().equals("ask")) {
        return words.isPassive(i) ? Optional.empty() : object(i);
      }
    }
    return Optional.empty();
  }

  private boolean answers(int i) {
    return i >= 0 && i < words.size() && words.isVerb(i) && ANSWERS.contains(words.cue(i).lemma());
  }

  /** "Asked Smith", "asked the mayor, Ann Smith,", "asked her", "asked whether she". */
  private Optional<Phrase> object(int verb) {
    int limit = Math.min(words.size(), verb + OBJECT);
    for (int i = verb + 1; i < limit && words.sentence(i) == words.sentence(verb); i++) {
      boolean pronoun =
          switch (words.lower(i)) {
            case "he", "she", "him", "her" -> true;
            default -> false;
          };
      if (words.isPerson(i) || pronoun) {
        return Optional.of(new Phrase(i, i + 1));
      }
      if (words.isQuoted(i) || words.isFinite(i) || words.is(i, "about") || words.is(i, "for")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
