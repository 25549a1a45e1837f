// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.model.SourceType;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Speaker;
import org.newsbeam.quote.part.SpeakerRule;
import org.newsbeam.quote.reading.ApposedName;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** Resolves the sources of an article to its entities. */
final class SpeakerResolver {

  /** How many tokens before "who" its antecedent may end. */
  private static final int RELATIVE_REACH = 14;

  private final Reading reading;
  private final Words words;
  private final PronounResolver pronouns;
  private final NominalResolver nominals;
  private final Surnames surnames;
  private final OrganizationPronouns organizations;
  private final BodyNominals bodies;
  private final Documents documents;
  private final SingularThey they;

  SpeakerResolver(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.nominals = new NominalResolver(reading);
    this.pronouns = new PronounResolver(reading, nominals);
    this.surnames = new Surnames(reading.article().entities());
    this.organizations = new OrganizationPronouns(reading);
    this.bodies = new BodyNominals(reading);
    this.documents = new Documents(reading);
    this.they = new SingularThey(reading);
  }

  /**
   * Whom a source stands for.
   *
   * @param source as the rule found it
   * @param type what kind of source it is
   */
  Speaker speaker(Phrase source, SourceType type) {
    int last = source.last();
    Speaker described = pronouns.speaker(last);
    boolean people = isPeople(last) && pronouns.isDescription(last);
    if (described.rule() == SpeakerRule.DESCRIPTION || people) {
      return described;
    }
    if (entityAt(last) != Mention.NO_ENTITY) {
      return Speaker.of(entityAt(last), SpeakerRule.NAME);
    }
    if (source.size() == 1 && words.tag(last) == Tag.PRON) {
      return pronoun(last);
    }
    boolean name = words.tag(last) == Tag.PROPN && type != SourceType.UNNAMED;
    if (name && SourceNouns.type(words.lower(last)).isEmpty()) {
      int known = surnames.entity(words.lower(last));
      return known == Speaker.NOBODY
          ? Speaker.unknown(SpeakerRule.NO_NAMED_ENTITY)
          : Speaker.of(known, SpeakerRule.SURNAME);
    }
    int named = ApposedName.after(source, words);
    if (named != Words.NONE && entityAt(named) != Mention.NO_ENTITY) {
      return Speaker.of(entityAt(named), SpeakerRule.APPOSITION);
    }
    return switch (type) {
      case UNNAMED, NONE -> Speaker.unknown(SpeakerRule.UNNAMED_SOURCE);
      case DOCUMENT -> documents.speaker(source, pronouns);
      case ORGANIZATION -> bodies.speaker(source);
      case PERSON -> nominals.speaker(source);
    };
  }

  private Speaker pronoun(int token) {
    return switch (words.lower(token)) {
      case "he", "she", "him", "her" -> pronouns.speaker(token);
      case "it" -> organizations.speaker(token);
      case "they" ->
          they.person(token)
              .map(person -> Speaker.of(person, SpeakerRule.PRONOUN))
              .orElseGet(() -> organizations.speaker(token));
      case "who", "which", "that" -> antecedent(token);
      case "i", "we" -> Speaker.unknown(SpeakerRule.FIRST_PERSON);
      default -> Speaker.unknown(SpeakerRule.UNNAMED_SOURCE);
    };
  }

  private Speaker antecedent(int token) {
    if (token > 0 && (words.is(token - 1, "he") || words.is(token - 1, "she"))) {
      return pronouns.speaker(token - 1);
    }
    for (int i = token - 1; i >= Math.max(0, token - RELATIVE_REACH); i--) {
      if (words.sentence(i) != words.sentence(token)) {
        break;
      }
      if (entityAt(i) != Mention.NO_ENTITY && isSpeaking(i)) {
        int who = words.is(token, "who") ? whoIsOf(i) : i;
        return Speaker.of(entityAt(who), SpeakerRule.RELATIVE);
      }
    }
    return Speaker.unknown(SpeakerRule.PRONOUN_UNRESOLVED);
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

  /** "The German" is one of a people, not all of it. */
  private boolean isPeople(int token) {
    int mention = words.mention(token);
    return mention != Words.NONE
        && reading.article().mentions().get(mention).type() == EntityType.NORP;
  }

  private boolean isSpeaking(int token) {
    EntityType type = reading.article().mentions().get(words.mention(token)).type();
    return type == EntityType.PERSON || type == EntityType.ORGANIZATION;
  }

  /** The entity of the name at {@code token}; {@link Mention#NO_ENTITY} if there is none. */
  int entityAt(int token) {
    int mention = words.mention(token);
    return mention == Words.NONE
        ? Mention.NO_ENTITY
        : reading.article().mentions().get(mention).entity();
  }
}
