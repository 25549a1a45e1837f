// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Gender;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.Epithets;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Speaker;
import org.newsbeam.quote.part.SpeakerRule;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/**
 * Resolves "he", "she" and descriptions such as "the Dane" outside quotation marks, in text order.
 * What is resolved counts as a mention for the next.
 */
final class PronounResolver {

  private static final Set<String> FORMER = Set.of("former", "one-time", "onetime", "ex");

  private final Reading reading;
  private final Words words;
  private final NameRoles roles;
  private final Salience salience;
  private final NamedAfter after;
  private final SpokenOf spokenOf;
  private final Descriptions descriptions;
  private final SpeakingRoles speaking;
  private final KnownBy knownBy;
  private final NominalResolver nominals;
  private final Map<Integer, Speaker> resolved = new HashMap<>();

  PronounResolver(Reading reading, NominalResolver nominals) {
    this.reading = reading;
    this.words = reading.words();
    this.roles = new NameRoles(words);
    this.salience = new Salience(reading);
    this.after = new NamedAfter(reading);
    this.spokenOf = new SpokenOf(reading);
    this.descriptions = new Descriptions(words);
    this.speaking = new SpeakingRoles(words, descriptions);
    this.knownBy = new KnownBy(reading);
    this.nominals = nominals;
    walk();
  }

  /** Whom the pronoun or the noun of a description at {@code token} stands for. */
  Speaker speaker(int token) {
    Speaker found = resolved.get(token);
    if (found != null) {
      return found;
    }
    return Speaker.unknown(
        words.tag(token) == Tag.PRON ? SpeakerRule.PRONOUN_UNRESOLVED : SpeakerRule.ROLE_NOT_NAMED);
  }

  /** Whether {@code token} is the noun of a description, whomever it stands for. */
  boolean isDescription(int token) {
    return words.tag(token) != Tag.PRON && resolved.containsKey(token);
  }

  private void walk() {
    int i = 0;
    while (i < words.size()) {
      int m = words.mention(i);
      int role = i;
      int end = i + 1;
      if (m != Words.NONE) {
        Mention mention = reading.article().mentions().get(m);
        if (mention.type() == EntityType.PERSON) {
          end = mention.endToken();
          name(mention);
        }
      }
      if (!words.isQuoted(i) && gender(i) != Gender.UNKNOWN) {
        pronoun(i);
      } else if (words.isNoun(i) || words.tag(i) == Tag.ADJ) {
        descriptions.endingAt(i).or(() -> speaking.endingAt(role)).ifPresent(this::described);
      }
      i = end;
    }
  }

  private void name(Mention mention) {
    Phrase phrase = new Phrase(mention.firstToken(), mention.endToken());
    if (!words.isQuoted(phrase.first()) && mention.entity() != Mention.NO_ENTITY) {
      salience.add(phrase.first(), mention.entity(), roles.prominence(phrase), 1);
    }
  }

  private void pronoun(int token) {
    Set<Integer> others = spokenOf.besides(token, token + 1);
    Speaker found = salience.best(token, gender(token), others);
    if (found.entity() == Speaker.NOBODY) {
      found = after.person(token, gender(token), others).orElse(found);
    }
    resolved.put(token, found);
    if (found.entity() != Speaker.NOBODY) {
      double prominence = roles.prominence(new Phrase(token, token + 1));
      salience.add(token, found.entity(), prominence, 0.5);
    }
  }

  private void described(Descriptions.Description description) {
    Phrase phrase = new Phrase(description.first(), description.last() + 1);
    Speaker found = nominals.speaker(phrase);
    if (found.entity() == Speaker.NOBODY) {
      found = one(description, phrase);
    }
    resolved.put(description.last(), found);
    if (found.entity() != Speaker.NOBODY) {
      salience.add(phrase.first(), found.entity(), roles.prominence(phrase), 0.5);
    }
  }

  /** The one person who is known to be so; else who stands out, if nothing speaks against it. */
  private Speaker one(Descriptions.Description description, Phrase phrase) {
    Optional<Integer> known = knownBy.only(description.key());
    if (known.isPresent()) {
      return Speaker.of(known.get(), SpeakerRule.DESCRIPTION);
    }
    Set<Integer> others = spokenOf.besides(phrase.first(), phrase.end());
    others.addAll(knownBy.otherwise(description.key()));
    if (Epithets.has(words.lower(description.last())) && !isFormer(phrase)) {
      others.addAll(knownBy.staff());
    }
    return salience
        .subjectBefore(phrase.first(), description.gender(), others)
        .map(entity -> Speaker.of(entity, SpeakerRule.DESCRIPTION))
        .orElse(Speaker.unknown(SpeakerRule.ROLE_NOT_NAMED));
  }

  /** A manager is no striker, but may be a former one. */
  private boolean isFormer(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (FORMER.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
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
