// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.QuoteForm;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.Span;
import org.newsbeam.quote.part.Draft;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/**
 * Speech that the layout of an article shows, without a verb of speech and often without marks:
 * transcripts, interviews, letters and posts set below a line that ends in a colon. The kind of a
 * quote tells how much of it stands in quotation marks, so these are indirect, though verbatim; the
 * rule says so.
 */
public final class Layout {

  /**
   * How often the layout is right about speech and speaker; judged on invented articles, for the
   * annotated ones hold next to no such layout.
   */
  private static final double CONFIDENCE = 0.9;

  private final Reading reading;
  private final Words words;
  private final Map<Integer, Turn> turns = new HashMap<>();
  private final List<Turn> ordered;

  /** For one article. */
  public Layout(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    QuestionTurns questions = new QuestionTurns(reading);
    List<Turn> labelled = new LabelledTurns(reading).find(questions);
    ordered = labelled.isEmpty() ? questions.find() : labelled;
    ordered.forEach(turn -> turns.put(turn.block(), turn));
  }

  /** The source of a quotation that is the whole of a turn; its first token is {@code first}. */
  public Optional<Finding> source(int first) {
    return Optional.ofNullable(turns.get(words.block(first)))
        .filter(turn -> turn.content().first() == first)
        .map(turn -> new Finding(turn.source(), null));
  }

  /** How the article sets a quote. */
  public QuoteForm form(Draft draft) {
    int block = words.block(draft.firstToken());
    return reading.article().blocks().get(block).kind() == BlockKind.HEADLINE
        ? QuoteForm.HEADLINE
        : form(draft.rule(), block);
  }

  private QuoteForm form(RuleName rule, int block) {
    return switch (rule) {
      case TRANSCRIPT -> QuoteForm.TRANSCRIPT;
      case INTERVIEW -> QuoteForm.INTERVIEW;
      case SIGNATURE -> QuoteForm.SIGNATURE;
      case BLOCK_QUOTE -> QuoteForm.BLOCK;
      case LAYOUT ->
          turns.containsKey(block) ? form(turns.get(block).rule(), block) : QuoteForm.PROSE;
      default -> QuoteForm.PROSE;
    };
  }

  /** Whether a block lies among the turns of a dialogue, or is the question before the first. */
  public boolean isDialogue(int block) {
    return !ordered.isEmpty()
        && block >= ordered.get(0).block() - 1
        && block <= ordered.get(ordered.size() - 1).block();
  }

  /** The turns that do not start with a quotation mark, with all their paragraphs. */
  public List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    List<Span> segments = new ArrayList<>();
    for (int k = 0; k < ordered.size(); k++) {
      Turn turn = ordered.get(k);
      if (!words.isQuoted(turn.content().first())) {
        segments.add(words.span(turn.content()));
      }
      boolean ends =
          k + 1 == ordered.size()
              || !ordered.get(k + 1).source().equals(turn.source())
              || asksBetween(turn.block(), ordered.get(k + 1).block());
      if (ends && !segments.isEmpty()) {
        drafts.add(draft(turn, segments));
        segments.clear();
      }
    }
    for (int b = 0; b < reading.article().blocks().size() && ordered.isEmpty(); b++) {
      BareHeadline.find(reading, b).ifPresent(drafts::add);
      BlockQuote.find(reading, b).ifPresent(drafts::add);
    }
    return drafts;
  }

  /** Whether a paragraph that is no turn stands between two turns. */
  private boolean asksBetween(int block, int next) {
    for (int b = block + 1; b < next; b++) {
      if (words.blocks().isRead(b)) {
        return true;
      }
    }
    return false;
  }

  private Draft draft(Turn turn, List<Span> segments) {
    int first = reading.article().tokens().firstAfter(segments.get(0).begin());
    return new Draft(
        QuoteKind.INDIRECT,
        segments,
        List.of(),
        first,
        turn.source(),
        null,
        null,
        turn.rule(),
        CONFIDENCE);
  }
}
