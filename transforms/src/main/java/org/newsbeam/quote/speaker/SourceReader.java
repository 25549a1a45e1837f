// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Mention;
import org.newsbeam.model.SourceType;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.SourceNouns;
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

  private static final Set<String> MANY = Set.of("several", "some", "many", "few", "other");

  private final Words words;
  private final SourceTrimmer trimmer;
  private final SourceExtent extent;
  private final SourceTypes types;
  private final NamedInSource named;
  private final NamedBehindBody behindBody;
  private final SpeakerResolver speakers;
  private final Map<Phrase, Phrase> seconds;

  SourceReader(Reading reading, Map<Phrase, Phrase> seconds) {
    this.seconds = Map.copyOf(seconds);
    this.words = reading.words();
    this.trimmer = new SourceTrimmer(reading);
    this.extent = new SourceExtent(reading);
    this.types = new SourceTypes(reading);
    this.named = new NamedInSource(reading);
    this.behindBody = new NamedBehindBody(reading);
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

  /** "In a note signed by Jane Doe, the association said": no name before is that of a body. */
  private boolean isBodyBehind(Phrase source) {
    return source.first() > 1
        && words.is(source.first(), "the")
        && words.is(source.first() - 1, ",")
        && words.isPerson(source.first() - 2)
        && SourceNouns.type(words.lower(source.last())).orElse(null) == SourceType.ORGANIZATION;
  }

  /** "According to two officials, …": no name behind is theirs. */
  private boolean isSeveral(Phrase source, Phrase written) {
    String noun = words.lower(source.last());
    String first = words.lower(written.first());
    return noun.endsWith("s") && (words.tag(written.first()) == Tag.NUM || MANY.contains(first));
  }

  /** The person whom the source names, where its head is a role, or a body before it. */
  private Optional<Phrase> person(Draft draft, Phrase source, Phrase written, Speaker speaker) {
    boolean byName = speaker.rule() == SpeakerRule.NAME || speaker.rule() == SpeakerRule.SURNAME;
    Optional<Phrase> last =
        byName
            ? behindBody.atEnd(written).or(() -> behindBody.behind(source, written))
            : Optional.empty();
    if (last.isPresent()) {
      return last.filter(name -> speakers.entityAt(name.first()) != speaker.entity());
    }
    // "A quiet Ranger named Jane Doe" is no name, whatever was made of it.
    boolean indefinite = words.is(source.first(), "a") || words.is(source.first(), "an");
    boolean settled =
        speaker.entity() != Speaker.NOBODY
            && !indefinite
            && (words.isPerson(source.last()) || !byName);
    if (settled || words.tag(source.last()) == Tag.PRON || isBodyBehind(source)) {
      return Optional.empty();
    }
    boolean goesOn =
        draft.cue() != null && draft.cue().end() <= source.first() && !isSeveral(source, written);
    return named
        .name(written, goesOn)
        .filter(name -> speakers.entityAt(name.first()) != Mention.NO_ENTITY);
  }
}
