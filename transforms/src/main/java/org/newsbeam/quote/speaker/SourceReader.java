// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import java.util.Map;
import java.util.Optional;
import org.newsbeam.model.Mention;
import org.newsbeam.model.SourceType;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.part.Draft;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Speaker;
import org.newsbeam.quote.part.SpeakerRule;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** Reads a source: how far it is written, its name or noun, what kind it is, and who that is. */
final class SourceReader {

  /**
   * A source as it was read.
   *
   * @param written with all that belongs to it
   * @param name its name or noun alone
   * @param type what kind it is
   * @param speaker whom it means
   */
  record Source(Phrase written, Phrase name, SourceType type, Speaker speaker) {}

  private final Words words;
  private final SourceTrimmer trimmer;
  private final SourceExtent extent;
  private final SourceTypes types;
  private final NamedInSource named;
  private final SpeakerResolver speakers;
  private final Map<Phrase, Phrase> seconds;

  SourceReader(Reading reading, Map<Phrase, Phrase> seconds) {
    this.seconds = Map.copyOf(seconds);
    this.words = reading.words();
    this.trimmer = new SourceTrimmer(reading);
    this.extent = new SourceExtent(reading);
    this.types = new SourceTypes(reading);
    this.named = new NamedInSource(reading);
    this.speakers = new SpeakerResolver(reading);
  }

  /**
   * The source of {@code draft}.
   *
   * @param source as the rule found it
   */
  Source read(Draft draft, Phrase source) {
    Phrase name = trimmer.trim(source);
    Phrase written =
        draft.wholeSource() == null ? extent.whole(source, name, draft.cue()) : draft.wholeSource();
    SourceType type = types.type(source);
    Speaker speaker = speakers.speaker(source, type);
    Optional<Phrase> beside = person(draft, source, written, speaker);
    if (beside.isPresent()) {
      Phrase found = beside.get();
      Phrase whole = new Phrase(written.first(), Math.max(written.end(), found.end()));
      Speaker who =
          Speaker.of(speakers.entityAt(found.first()), SpeakerRule.NAMED_IN_SOURCE)
              .withRunnerUp(speaker.entity());
      return new Source(whole, found, SourceType.PERSON, who);
    }
    boolean person =
        speaker.rule() == SpeakerRule.DESCRIPTION
            || (speaker.rule() == SpeakerRule.PRONOUN && speaker.entity() != Speaker.NOBODY);
    SourceType kind = person ? SourceType.PERSON : type;
    return new Source(written, name, kind, withSecond(source, speaker));
  }

  private Speaker withSecond(Phrase source, Speaker speaker) {
    Phrase second = seconds.get(source);
    if (speaker.runnerUp() != Speaker.NOBODY || second == null) {
      return speaker;
    }
    int other = speakers.speaker(second, types.type(second)).entity();
    return other == speaker.entity() ? speaker : speaker.withRunnerUp(other);
  }

  /** The person whom the source names, where its head is a role, or a body before it. */
  private Optional<Phrase> person(Draft draft, Phrase source, Phrase written, Speaker speaker) {
    boolean byName = speaker.rule() == SpeakerRule.NAME || speaker.rule() == SpeakerRule.SURNAME;
    Optional<Phrase> last = byName ? named.atEnd(written) : Optional.empty();
    if (last.isPresent()) {
      return last.filter(name -> speakers.entityAt(name.first()) != speaker.entity());
    }
    // "A quiet Ranger named Jane Doe" is no name, whatever was made of it.
    boolean indefinite = words.is(source.first(), "a") || words.is(source.first(), "an");
    boolean settled =
        speaker.entity() != Speaker.NOBODY
            && !indefinite
            && (words.isPerson(source.last()) || !byName);
    if (settled || words.tag(source.last()) == Tag.PRON) {
      return Optional.empty();
    }
    boolean goesOn = draft.cue() != null && draft.cue().end() <= source.first();
    return named
        .name(written, goesOn)
        .filter(name -> speakers.entityAt(name.first()) != Mention.NO_ENTITY);
  }
}
