// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.BlockKind;
import org.newsbeam.quote.part.Attribution;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/**
 * Gives a quotation that is a sentence of its own and opens its paragraph the source of the one
 * that follows: “The wind was against us.” What she feared was “the cold”, says Smith.
 */
final class LoneQuotations {

  /** What is surer than this is left as it is. */
  private static final double WEAK = 0.6;

  private static final double CONFIDENCE = 0.8;

  /** Who answers is not who asked. */
  private static final Set<String> ANSWERING =
      Set.of("answer", "reply", "respond", "retort", "ask", "interrupt", "interject");

  private final Reading reading;
  private final Words words;

  LoneQuotations(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** Fills gaps in {@code found}, which holds for each quotation what was found of it. */
  void fill(List<Optional<Attribution>> found) {
    for (int q = 0; q + 1 < found.size(); q++) {
      Optional<Attribution> next = found.get(q + 1);
      if (next.isPresent() && isLone(q, found.get(q)) && leads(q, next.get())) {
        boolean answered = answers(next.get()) && touches(q);
        found.set(q, answered ? Optional.empty() : Optional.of(same(q, next.get())));
      }
    }
  }

  private static Attribution same(int q, Attribution of) {
    return new Attribution(q, RuleName.NEXT_QUOTATION, CONFIDENCE, of.source(), of.cue(), null);
  }

  /** Whether it is a sentence of its own whose source is not known, or only guessed from afar. */
  private boolean isLone(int q, Optional<Attribution> found) {
    Phrase tokens = reading.tokens(q);
    boolean body =
        reading.article().blocks().get(reading.quotations().get(q).block()).kind()
            == BlockKind.BODY;
    boolean alone =
        reading.frames().first(tokens.first()) == tokens.first()
            && reading.frames().end(tokens.first()) == tokens.end();
    boolean opens = words.blocks().first(reading.quotations().get(q).block()) == tokens.first();
    boolean weak = found.map(is -> isGuess(is, tokens.first(), opens)).orElse(true);
    return body && alone && weak && !reading.quotations().get(q).isContinued();
  }

  private static boolean isGuess(Attribution found, int first, boolean opens) {
    return found.confidence() < WEAK
        || (opens && found.rule() == RuleName.LAST_SPEAKER && found.source().first() < first);
  }

  /** Whether the next quotation, with its own source, is in the sentence right behind. */
  private boolean leads(int q, Attribution next) {
    int end = reading.tokens(q).end();
    Phrase tokens = reading.tokens(q + 1);
    int frame = reading.frames().first(tokens.first());
    return reading.quotations().get(q).block() == reading.quotations().get(q + 1).block()
        && frame == end
        && !next.isBorrowed()
        && next.confidence() >= WEAK
        && next.source().first() >= frame;
  }

  private boolean answers(Attribution next) {
    Phrase cue = next.cue();
    return cue != null && ANSWERING.contains(words.cue(cue.last()).lemma());
  }

  private boolean touches(int q) {
    return reading.tokens(q + 1).first() == reading.tokens(q).end();
  }
}
