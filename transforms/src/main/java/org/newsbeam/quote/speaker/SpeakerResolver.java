// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import java.util.Locale;
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
import org.newsbeam.quote.speaker.pronoun.PronounResolver;
import org.newsbeam.quote.speaker.role.NominalResolver;

/** Resolves the sources of an article to its entities. */
final class SpeakerResolver {

  private final Reading reading;
  private final Words words;
  private final PronounResolver pronouns;
  private final NominalResolver nominals;
  private final Surnames surnames;
  private final OrganizationPronouns organizations;
  private final BodyNominals bodies;
  private final Documents documents;
  private final SingularThey they;
  private final RelativeAntecedent relatives;

  SpeakerResolver(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.nominals = new NominalResolver(reading);
    this.pronouns = new PronounResolver(reading, nominals);
    this.surnames = new Surnames(reading.article().entities());
    this.organizations = new OrganizationPronouns(reading);
    this.bodies = new BodyNominals(reading);
    this.documents = new Documents(reading);
    this.relatives = new RelativeAntecedent(reading);
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
    if (isOffice(source)) {
      Speaker holder = nominals.speaker(source);
      if (holder.entity() != Speaker.NOBODY) {
        return holder;
      }
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
      case UNNAMED, NONE -> labelled(source);
      case DOCUMENT -> documents.speaker(source, pronouns);
      case ORGANIZATION -> bodies.speaker(source);
      case PERSON -> nominals.speaker(source);
    };
  }

  /** "SPEAKER: Order!": the office of a label is of the one who has it. */
  private Speaker labelled(Phrase source) {
    String word = words.text(new Phrase(source.last(), source.end()));
    boolean capitals = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
    Speaker holder =
        capitals ? nominals.speaker(source) : Speaker.unknown(SpeakerRule.UNNAMED_SOURCE);
    return holder.entity() == Speaker.NOBODY ? Speaker.unknown(SpeakerRule.UNNAMED_SOURCE) : holder;
  }

  /** "The PM", whatever was made of it. */
  private boolean isOffice(Phrase source) {
    int last = source.last();
    return (source.size() == 1 || (source.size() == 2 && words.is(source.first(), "the")))
        && words.isUpper(last)
        && words.lower(last).length() <= 3
        && SourceNouns.isRole(words.lower(last));
  }

  private Speaker pronoun(int token) {
    return switch (words.lower(token)) {
      case "he", "she", "him", "her" -> pronouns.speaker(token);
      case "it" -> organizations.speaker(token);
      case "they" ->
          they.person(token)
              .map(person -> Speaker.of(person, SpeakerRule.PRONOUN))
              .orElseGet(() -> organizations.speaker(token));
      case "who", "which", "that" -> relative(token);
      case "i", "we" -> Speaker.unknown(SpeakerRule.FIRST_PERSON);
      default -> Speaker.unknown(SpeakerRule.UNNAMED_SOURCE);
    };
  }

  /** "He who": it is he. */
  private Speaker relative(int token) {
    boolean he = token > 0 && (words.is(token - 1, "he") || words.is(token - 1, "she"));
    return he ? pronouns.speaker(token - 1) : relatives.speaker(token);
  }

  /** "The German" is one of a people, not all of it. */
  private boolean isPeople(int token) {
    int mention = words.mention(token);
    return mention != Words.NONE
        && reading.article().mentions().get(mention).type() == EntityType.NORP;
  }

  /** The entity of the name at {@code token}; {@link Mention#NO_ENTITY} if there is none. */
  int entityAt(int token) {
    int mention = words.mention(token);
    return mention == Words.NONE
        ? Mention.NO_ENTITY
        : reading.article().mentions().get(mention).entity();
  }
}
