// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.confidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsbeam.model.Entity;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Gender;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Quote;
import org.newsbeam.model.Span;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.SpeakerRule;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/**
 * What tells whether the speaker said it. Who stands where before the source is counted here anew,
 * apart from the rules that resolved it: where the two agree they are seldom both wrong.
 */
final class SpeakerSigns {

  /** How many names back it is looked for rivals. */
  private static final int WINDOW = 40;

  /** People named further back than this many paragraphs are no rivals. */
  private static final int NEAR = 2;

  private static final Set<SpeakerRule> BY_NAME =
      Set.of(SpeakerRule.NAME, SpeakerRule.SURNAME, SpeakerRule.APPOSITION);

  private SpeakerSigns() {}

  /** The signs of a quote that has a speaker. */
  static Signs of(Reading reading, Quote quote) {
    int speaker = quote.attribution().speaker();
    Entity entity = reading.article().entities().get(speaker);
    String rule = quote.attribution().speakerRule();
    Signs signs = new Signs();
    signs.addLogOdds("raw", quote.attribution().confidence());
    signs.add("kind " + quote.content().kind());
    signs.add("found by " + quote.attribution().rule());
    signs.add("resolved by " + rule);
    signs.add("type " + entity.type());
    signs.addIf(quote.attribution().runnerUp() != Quote.NO_SPEAKER, "runner-up");
    signs.addIf(isNamedInside(reading, quote), "named inside");
    signs.addIf(quote.source().span() == null, "no source");
    if (quote.source().span() != null) {
      addSource(reading, quote, entity, signs);
    }
    return signs;
  }

  private static void addSource(Reading reading, Quote quote, Entity entity, Signs signs) {
    Words words = reading.words();
    Phrase source = words.tokensOf(quote.source().span());
    int speaker = quote.attribution().speaker();
    boolean named =
        SpeakerRule.named(quote.attribution().speakerRule()).map(BY_NAME::contains).orElse(false);
    signs.addIf(namesIn(reading, quote.source().span()) > 1, "several names in the source");
    if (named || entity.type() != EntityType.PERSON) {
      return;
    }
    signs.add("gender " + (entity.gender() == Gender.UNKNOWN ? "unknown" : "known"));
    List<Mention> mentions = reading.article().mentions();
    int block = words.block(source.first());
    Set<Integer> rivals = new HashSet<>();
    int nearest = Quote.NO_SPEAKER;
    int distance = -1;
    int m = before(mentions, source.first());
    for (int back = 0; m >= 0 && back < WINDOW; m--, back++) {
      Mention mention = mentions.get(m);
      if (mention.type() != EntityType.PERSON
          || mention.entity() == Mention.NO_ENTITY
          || words.isQuoted(mention.firstToken())) {
        continue;
      }
      int blocks = block - words.block(mention.firstToken());
      nearest = nearest == Quote.NO_SPEAKER ? mention.entity() : nearest;
      if (mention.entity() == speaker) {
        distance = distance < 0 ? blocks : distance;
      } else if (blocks <= NEAR && mayBe(reading, mention.entity(), entity)) {
        rivals.add(mention.entity());
      }
    }
    signs.add("nearest " + (nearest == speaker));
    signs.add("paragraphs " + (distance < 0 ? "after" : distance > 3 ? "4+" : distance));
    signs.add("rivals " + (rivals.size() > 2 ? "3+" : rivals.size()));
    signs.add("nearest " + (nearest == speaker) + " rivals " + Math.min(rivals.size(), 2));
  }

  private static boolean mayBe(Reading reading, int rival, Entity speaker) {
    Gender gender = reading.article().entities().get(rival).gender();
    return gender == Gender.UNKNOWN
        || speaker.gender() == Gender.UNKNOWN
        || gender == speaker.gender();
  }

  /** The last mention that begins before token {@code first}; -1 if there is none. */
  private static int before(List<Mention> mentions, int first) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).firstToken() < first) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private static int namesIn(Reading reading, Span span) {
    Phrase tokens = reading.words().tokensOf(span);
    int names = 0;
    List<Mention> mentions = reading.article().mentions();
    for (int m = before(mentions, tokens.end()); m >= 0; m--) {
      if (mentions.get(m).firstToken() < tokens.first()) {
        break;
      }
      names += mentions.get(m).type() == EntityType.PERSON ? 1 : 0;
    }
    return names;
  }

  private static boolean isNamedInside(Reading reading, Quote quote) {
    List<Mention> mentions = reading.article().mentions();
    for (Span segment : quote.content().segments()) {
      Phrase tokens = reading.words().tokensOf(segment);
      for (int m = before(mentions, tokens.end()); m >= 0; m--) {
        if (mentions.get(m).firstToken() < tokens.first()) {
          break;
        }
        if (mentions.get(m).entity() == quote.attribution().speaker()) {
          return true;
        }
      }
    }
    return false;
  }
}
