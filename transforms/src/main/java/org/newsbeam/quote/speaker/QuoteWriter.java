// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Probability;
import org.newsbeam.model.Quote;
import org.newsbeam.model.QuoteForm;
import org.newsbeam.model.SourceType;
import org.newsbeam.quote.part.Draft;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Speaker;
import org.newsbeam.quote.part.SpeakerRule;
import org.newsbeam.quote.reading.Circumstances;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** Completes drafts to quotes: the speaker, the kind of source, what stands beside. */
public final class QuoteWriter {

  private final Words words;
  private final SourceReader sources;
  private final Circumstances circumstances;
  private final Statements statements;

  /**
   * A writer for one article.
   *
   * @param seconds the second choice beside a source, where there was one
   */
  public QuoteWriter(Reading reading, Map<Phrase, Phrase> seconds) {
    this.statements = new Statements(reading);
    this.words = reading.words();
    this.sources = new SourceReader(reading, seconds);
    this.circumstances = new Circumstances(reading);
  }

  /** The quote that the draft becomes, in the form in which the article sets it. */
  public Quote quote(Draft draft, QuoteForm form) {
    Phrase source = draft.source();
    if (source == null) {
      return quote(
          draft, form, null, SourceType.NONE, Speaker.unknown(SpeakerRule.NO_SOURCE), null);
    }
    SourceReader.Source read = sources.read(draft, source);
    Speaker speaker = read.speaker();
    String title = text(circumstances.title(read.name()));
    return quote(draft, form, read.written(), read.type(), speaker, title);
  }

  private Quote quote(
      Draft draft,
      QuoteForm form,
      @Nullable Phrase written,
      SourceType type,
      Speaker speaker,
      @Nullable String title) {
    return new Quote(
        new Quote.Content(
            draft.kind(),
            form,
            statements.isStatement(draft, type),
            draft.segments(),
            draft.verbatim(),
            words.block(draft.firstToken()),
            words.sentence(draft.firstToken())),
        cue(draft),
        new Quote.Source(written == null ? null : words.span(written), type, title),
        new Quote.Attribution(
            speaker.entity(),
            speaker.runnerUp(),
            Probability.rounded(draft.confidence()),
            Probability.rounded(draft.confidence()),
            draft.rule().text(),
            speaker.rule().text()));
  }

  private Quote.Cue cue(Draft draft) {
    Phrase cue = draft.cue();
    Phrase source = draft.source();
    if (cue == null) {
      return Quote.Cue.NONE;
    }
    Optional<Phrase> addressee =
        source == null ? Optional.empty() : circumstances.addressee(cue, source);
    return new Quote.Cue(
        words.span(cue),
        statements.cueClass(cue, draft).text(),
        text(addressee),
        text(circumstances.venue(cue)));
  }

  private @Nullable String text(Optional<Phrase> phrase) {
    return phrase.map(words::text).orElse(null);
  }
}
