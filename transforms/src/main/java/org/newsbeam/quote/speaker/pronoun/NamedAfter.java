// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.pronoun;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Gender;
import org.newsbeam.model.Mention;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Speaker;
import org.newsbeam.quote.part.SpeakerRule;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.speaker.role.NameRoles;

/** Whom a pronoun at the top of an article means, if the name stands only behind it. */
final class NamedAfter {

  /** The name is looked for from so many blocks at the top. */
  private static final int FIRST_BLOCKS = 4;

  private final Reading reading;
  private final Words words;
  private final NameRoles roles;

  NamedAfter(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.roles = new NameRoles(words);
  }

  /** The first person named, if one of the next two sentences is about that person. */
  Optional<Speaker> person(int token, Gender gender, Set<Integer> others) {
    if (words.block(token) >= FIRST_BLOCKS) {
      return Optional.empty();
    }
    for (Mention mention : reading.article().mentions()) {
      int sentences = mention.sentence() - words.sentence(token);
      boolean person = mention.type() == EntityType.PERSON && mention.entity() >= 0;
      if (person && sentences > 0 && !words.isQuoted(mention.firstToken())) {
        boolean fits =
            sentences <= 2
                && roles.isSubject(new Phrase(mention.firstToken(), mention.endToken()))
                && !others.contains(mention.entity())
                && Antecedent.mayBe(reading.article().entities().get(mention.entity()), gender);
        return fits
            ? Optional.of(Speaker.of(mention.entity(), SpeakerRule.PRONOUN))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
