// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Quote;
import org.newsbeam.model.SourceType;

/** Completes drafts to quotes: the speaker, the kind of source, what stands beside. */
final class QuoteWriter {

  /** An attribution less sure than this is a guess, which names nobody as speaker. */
  private static final double FLOOR = 0.4;

  private final Words words;
  private final SourceTrimmer trimmer;
  private final SourceTypes types;
  private final SpeakerResolver speakers;
  private final Circumstances circumstances;

  QuoteWriter(Reading reading) {
    this.words = reading.words();
    this.trimmer = new SourceTrimmer(reading);
    this.types = new SourceTypes(reading);
    this.speakers = new SpeakerResolver(reading);
    this.circumstances = new Circumstances(reading);
  }

  Quote quote(Draft draft) {
    Phrase name = trimmer.trim(draft.source());
    SourceType type = types.type(draft.source());
    Speaker speaker = speakers.speaker(draft.source(), type);
    if (draft.confidence() < FLOOR && speaker.entity() != Speaker.NOBODY) {
      speaker = new Speaker(Speaker.NOBODY, "weak-attribution", speaker.entity());
    }
    Optional<Phrase> cue = Optional.ofNullable(draft.cue());
    return new Quote(
        draft.kind(),
        draft.segments(),
        draft.verbatim(),
        words.block(draft.firstToken()),
        words.sentence(draft.firstToken()),
        cue.map(words::span).orElse(null),
        cue.map(this::cueClass).orElse(null),
        words.span(name),
        type,
        speaker.entity(),
        text(circumstances.title(name)),
        text(cue.flatMap(found -> circumstances.addressee(found, draft.source()))),
        text(cue.flatMap(circumstances::venue)),
        draft.confidence(),
        draft.rule(),
        speaker.rule(),
        speaker.runnerUp());
  }

  private String cueClass(Phrase cue) {
    CueVerb verb = words.cue(cue.last());
    return verb.equals(CueVerb.NONE) ? "statement" : verb.cueClass();
  }

  private @Nullable String text(Optional<Phrase> phrase) {
    return phrase.map(words::text).orElse(null);
  }
}
