// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speech;

import java.util.Optional;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.PassiveVoice;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** Mends what the models take for the source of a cue, where tags tell better. */
final class LearnedSources {

  private final Reading reading;
  private final Words words;
  private final PassiveVoice passive;

  LearnedSources(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.passive = new PassiveVoice(reading);
  }

  /**
   * Who speaks: {@code source} if it is somebody, else the subject; "the crew was told by Smith":
   * who stands behind "by", and nobody where nobody does.
   */
  Optional<Phrase> speaking(Phrase source, Phrase cue) {
    Phrase alone = words.is(cue.first(), "according") ? withoutClause(source) : source;
    Optional<Phrase> somebody = isSomebody(alone) ? Optional.of(alone) : subject(cue.first());
    return somebody.flatMap(
        whole ->
            passive
                .agent(whole, cue)
                .or(() -> Optional.of(whole).filter(is -> !passive.isSpokenTo(is, cue))));
  }

  /** "According to two officials, the crew never went": the source ends at the comma. */
  private Phrase withoutClause(Phrase source) {
    int comma = Words.NONE;
    boolean relative = false;
    for (int i = source.first() + 1; i < source.end(); i++) {
      relative |= ClosedClasses.RELATIVES.contains(words.lower(i));
      if (words.is(i, ",") && comma == Words.NONE) {
        comma = i;
        relative = false;
      } else if (comma != Words.NONE && !relative && words.isFinite(i) && words.isVerb(i)) {
        return new Phrase(source.first(), comma);
      }
    }
    return source;
  }

  /** No date, and not what stands in the brackets behind a name: Smith (Comment, May 8) says. */
  private boolean isSomebody(Phrase source) {
    boolean bracket = false;
    boolean time = true;
    for (int i = source.first(); i < source.end(); i++) {
      bracket |= words.is(i, "(");
      if (words.is(i, ")") && !bracket) {
        return false;
      }
      time &= words.tag(i) == Tag.NUM || isOf(i, EntityType.DATE);
    }
    return !time;
  }

  private boolean isOf(int token, EntityType type) {
    int mention = words.mention(token);
    return mention != Words.NONE && reading.article().mentions().get(mention).type() == type;
  }

  /**
   * What the tags take for the subject of an active verb, but for the place of a dateline.
   *
   * @param cue the verb
   */
  Optional<Phrase> subject(int cue) {
    if (words.isPassive(cue)) {
      return Optional.empty();
    }
    int from = reading.frames().from(cue);
    return reading
        .subjects()
        .subject(cue, from, true)
        .filter(this::isSomebody)
        .filter(found -> found.first() > from || !isOf(found.last(), EntityType.LOCATION));
  }
}
