// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.pronoun;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.quote.lexicon.Epithets;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Speaker;
import org.newsbeam.quote.part.SpeakerRule;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.speaker.role.Descriptions;
import org.newsbeam.quote.speaker.role.KnownBy;
import org.newsbeam.quote.speaker.role.NominalResolver;
import org.newsbeam.quote.speaker.role.PartyMembers;

/** Finds whom a description means: who is known to be so, else who stands out. */
final class DescribedPersons {

  private final Words words;
  private final NominalResolver nominals;
  private final Salience salience;
  private final SpokenOf spokenOf;
  private final Descriptions descriptions;
  private final KnownBy knownBy;
  private final PartyMembers parties;

  DescribedPersons(
      Reading reading,
      NominalResolver nominals,
      Salience salience,
      SpokenOf spokenOf,
      Descriptions descriptions) {
    this.words = reading.words();
    this.nominals = nominals;
    this.salience = salience;
    this.spokenOf = spokenOf;
    this.descriptions = descriptions;
    this.knownBy = new KnownBy(reading);
    this.parties = new PartyMembers(reading);
  }

  /** Whom {@code description}, which stands at {@code phrase}, means. */
  Speaker speaker(Descriptions.Description description, Phrase phrase) {
    Speaker holder = nominals.speaker(phrase);
    return holder.entity() == Speaker.NOBODY ? one(description, phrase) : holder;
  }

  /** The one person who is known to be so; else who stands out, if nothing speaks against it. */
  private Speaker one(Descriptions.Description description, Phrase phrase) {
    Optional<Integer> known = knownBy.only(description.key()).or(() -> parties.only(phrase));
    if (known.isPresent()) {
      return Speaker.of(known.get(), SpeakerRule.DESCRIPTION);
    }
    Set<Integer> others = spokenOf.besides(phrase.first(), phrase.end());
    others.addAll(knownBy.otherwise(description.key()));
    others.addAll(parties.others(phrase));
    if (Epithets.has(words.lower(description.last())) && !descriptions.isFormer(phrase)) {
      others.addAll(knownBy.staff());
    }
    return salience
        .subjectBefore(phrase.first(), description.gender(), others)
        .map(entity -> Speaker.of(entity, SpeakerRule.DESCRIPTION))
        .orElse(Speaker.unknown(SpeakerRule.ROLE_NOT_NAMED));
  }
}
