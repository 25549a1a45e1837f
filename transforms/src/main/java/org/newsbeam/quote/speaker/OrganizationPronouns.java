// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Speaker;
import org.newsbeam.quote.part.SpeakerRule;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.speaker.role.NameRoles;

/** Resolves "it" and "they" to an organisation that is the subject shortly before, if any. */
final class OrganizationPronouns {

  /** How many mentions back an organisation may stand. */
  private static final int REACH = 12;

  private final Reading reading;
  private final Words words;
  private final NameRoles roles;

  OrganizationPronouns(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.roles = new NameRoles(words);
  }

  Speaker speaker(int token) {
    for (int m = lastMentionBefore(token), n = 0; m >= 0 && n < REACH; m--, n++) {
      Mention mention = reading.article().mentions().get(m);
      if (words.sentence(token) - mention.sentence() > 1) {
        break;
      }
      Phrase phrase = new Phrase(mention.firstToken(), mention.endToken());
      boolean fits =
          mention.type() == EntityType.ORGANIZATION && mention.entity() != Mention.NO_ENTITY;
      if (fits && !words.isQuoted(phrase.first()) && roles.isSubject(phrase)) {
        return Speaker.of(mention.entity(), SpeakerRule.ORGANIZATION_PRONOUN);
      }
    }
    return Speaker.unknown(SpeakerRule.PRONOUN_UNRESOLVED);
  }

  private int lastMentionBefore(int token) {
    int low = 0;
    int high = reading.article().mentions().size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (reading.article().mentions().get(middle).firstToken() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
