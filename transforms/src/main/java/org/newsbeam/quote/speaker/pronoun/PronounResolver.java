// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.pronoun;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Gender;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Speaker;
import org.newsbeam.quote.part.SpeakerRule;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.speaker.role.Descriptions;
import org.newsbeam.quote.speaker.role.NameRoles;
import org.newsbeam.quote.speaker.role.NominalResolver;
import org.newsbeam.quote.speaker.role.SpeakingRoles;

/**
 * Resolves "he", "she" and descriptions such as "the Dane" outside quotation marks, in text order.
 * What is resolved counts as a mention for the next.
 */
public final class PronounResolver {

  /** The prominence of a subject, at least. */
  private static final double SUBJECT = 2;

  private final Reading reading;
  private final Words words;
  private final NameRoles roles;
  private final Salience salience;
  private final NamedAfter after;
  private final SpokenOf spokenOf;
  private final Descriptions descriptions;
  private final SpeakingRoles speaking;
  private final Strangers strangers;
  private final MaidenNames maidenNames;
  private final Answerers answerers;
  private final NominalResolver nominals;
  private final DescribedPersons persons;
  private final Map<Integer, Speaker> resolved = new HashMap<>();

  public PronounResolver(Reading reading, NominalResolver nominals) {
    this.reading = reading;
    this.words = reading.words();
    this.roles = new NameRoles(words);
    this.salience = new Salience(reading);
    this.after = new NamedAfter(reading);
    this.spokenOf = new SpokenOf(reading);
    this.descriptions = new Descriptions(words);
    this.answerers = new Answerers(words);
    this.maidenNames = new MaidenNames(reading);
    this.strangers = new Strangers(words);
    this.speaking = new SpeakingRoles(words, descriptions);
    this.nominals = nominals;
    this.persons = new DescribedPersons(reading, nominals, salience, spokenOf, descriptions);
    walk();
  }

  /** Whom the pronoun or the noun of a description at {@code token} stands for. */
  public Speaker speaker(int token) {
    Speaker found = resolved.get(token);
    if (found != null) {
      return found;
    }
    return Speaker.unknown(
        words.tag(token) == Tag.PRON ? SpeakerRule.PRONOUN_UNRESOLVED : SpeakerRule.ROLE_NOT_NAMED);
  }

  /** Whether {@code token} is the noun of a description, whomever it stands for. */
  public boolean isDescription(int token) {
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
      if (!words.isQuoted(i) && PronounGender.at(words, i) != Gender.UNKNOWN) {
        pronoun(i);
      } else if (words.isNoun(i) || words.tag(i) == Tag.ADJ) {
        Optional<Descriptions.Description> found =
            descriptions.endingAt(i).or(() -> speaking.endingAt(role));
        found.ifPresentOrElse(this::described, () -> holder(role));
        strangers.endingAt(i).ifPresent(this::stranger);
      }
      i = end;
    }
  }

  private void name(Mention mention) {
    Phrase phrase = new Phrase(mention.firstToken(), mention.endToken());
    int entity = maidenNames.entity(mention);
    if (!words.isQuoted(phrase.first()) && entity != Mention.NO_ENTITY) {
      salience.add(phrase.first(), entity, roles.prominence(phrase), 1);
    }
  }

  /** "The PM", where the text tells who has the office. */
  private void holder(int noun) {
    boolean letters = words.isUpper(noun) && words.lower(noun).length() <= 3;
    if (letters && noun > 0 && words.is(noun - 1, "the") && !words.isQuoted(noun)) {
      Phrase phrase = new Phrase(noun - 1, noun + 1);
      int entity = nominals.speaker(phrase).entity();
      if (entity != Speaker.NOBODY) {
        salience.add(noun - 1, entity, roles.prominence(phrase), 0.5);
      }
    }
  }

  private void stranger(Strangers.Stranger who) {
    double prominence = roles.prominence(who.phrase());
    if (prominence >= SUBJECT) {
      salience.addStranger(who.phrase().first(), who.gender(), prominence);
    }
  }

  private void pronoun(int token) {
    Set<Integer> others = spokenOf.besides(token, token + 1);
    Speaker found =
        asked(token).orElseGet(() -> salience.best(token, PronounGender.at(words, token), others));
    if (found.entity() == Speaker.NOBODY) {
      found = after.person(token, PronounGender.at(words, token), others).orElse(found);
    }
    resolved.put(token, found);
    if (found.entity() != Speaker.NOBODY) {
      double prominence = roles.prominence(new Phrase(token, token + 1));
      salience.add(token, found.entity(), prominence, 0.5);
    }
  }

  /** Whoever was asked, if the pronoun answers and may mean him. */
  private Optional<Speaker> asked(int token) {
    return answerers
        .asked(token)
        .map(Phrase::first)
        .map(i -> words.isPerson(i) ? entityAt(i) : speaker(i).entity())
        .filter(entity -> entity != Mention.NO_ENTITY && entity != Speaker.NOBODY)
        .filter(
            who ->
                Antecedent.mayBe(
                    reading.article().entities().get(who), PronounGender.at(words, token)))
        .map(who -> Speaker.of(who, SpeakerRule.PRONOUN));
  }

  private int entityAt(int i) {
    return reading.article().mentions().get(words.mention(i)).entity();
  }

  private void described(Descriptions.Description description) {
    Phrase phrase = new Phrase(description.first(), description.last() + 1);
    Speaker found = persons.speaker(description, phrase);
    resolved.put(description.last(), found);
    if (found.entity() != Speaker.NOBODY) {
      salience.add(phrase.first(), found.entity(), roles.prominence(phrase), 0.5);
    }
  }
}
