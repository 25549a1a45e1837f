// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.part.Speaker;
import org.newsbeam.quote.part.SpeakerRule;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** Finds whom "who", "which" and "that" stand for. */
final class RelativeAntecedent {

  /** How many tokens before "who" its antecedent may end. */
  private static final int RELATIVE_REACH = 14;

  private final Reading reading;
  private final Words words;

  RelativeAntecedent(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** The name before the pronoun at {@code token}, unless it follows somebody without one. */
  Speaker speaker(int token) {
    for (int i = token - 1; i >= Math.max(0, token - RELATIVE_REACH); i--) {
      if (words.sentence(i) != words.sentence(token)) {
        break;
      }
      if (words.is(token, "who") && isSomebodyElse(i)) {
        return Speaker.unknown(SpeakerRule.UNNAMED_SOURCE);
      }
      if (entityAt(i) != Mention.NO_ENTITY && isSpeaking(i)) {
        int who = words.is(token, "who") ? whoIsOf(i) : i;
        return Speaker.of(entityAt(who), SpeakerRule.RELATIVE);
      }
    }
    return Speaker.unknown(SpeakerRule.PRONOUN_UNRESOLVED);
  }

  /** "At the Smith depot a driver, who": one who is brought in without a name, behind no name. */
  private boolean isSomebodyElse(int i) {
    if (!words.is(i, "a") && !words.is(i, "an")) {
      return false;
    }
    int before = words.is(i - 1, ",") ? i - 2 : i - 1;
    boolean apposed = before >= 0 && words.is(i - 1, ",") && words.mention(before) != Words.NONE;
    boolean predicate = before >= 0 && words.isVerb(before);
    return !apposed && !predicate && isHuman(i + 1);
  }

  private boolean isHuman(int first) {
    int i = first;
    while (i < words.size() && i < first + 4 && words.tag(i) == Tag.ADJ) {
      i++;
    }
    while (i + 1 < words.size() && i < first + 5 && words.isNoun(i) && words.isNoun(i + 1)) {
      i++;
    }
    return i < words.size()
        && words.mention(i) == Words.NONE
        && SourceNouns.isRole(SourceNouns.role(words.lower(i)));
  }

  /** Smith for the bank in "Smith, a director of the bank, who said": the person it belongs to. */
  private int whoIsOf(int name) {
    for (int i = name; i >= Math.max(0, name - RELATIVE_REACH); i--) {
      if (words.isPerson(i) && entityAt(i) != Mention.NO_ENTITY) {
        return i;
      }
      boolean apart =
          words.sentence(i) != words.sentence(name) || words.isVerb(i) || words.isQuoted(i);
      if (apart || words.tag(i) == Tag.CCONJ || words.is(i, ";")) {
        return name;
      }
    }
    return name;
  }

  private boolean isSpeaking(int token) {
    EntityType type = reading.article().mentions().get(words.mention(token)).type();
    return type == EntityType.PERSON || type == EntityType.ORGANIZATION;
  }

  private int entityAt(int token) {
    int mention = words.mention(token);
    return mention == Words.NONE
        ? Mention.NO_ENTITY
        : reading.article().mentions().get(mention).entity();
  }
}
