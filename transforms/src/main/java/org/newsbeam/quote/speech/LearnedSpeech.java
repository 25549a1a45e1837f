// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Cancellation;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.learned.AttributionFinder;
import org.newsbeam.quote.learned.passage.Passage;
import org.newsbeam.quote.learned.passage.Run;
import org.newsbeam.quote.learned.passage.Spans;
import org.newsbeam.quote.part.Attribution;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** What the trained models tell of the cues of one article, their sources and their content. */
public final class LearnedSpeech {

  /** A cue this probable is believed where a quotation wants one. */
  private static final double BESIDE_QUOTATION = 0.3;

  /** "…, and added": so many tokens at most between the conjunction and the verb. */
  private static final int CONJUNCTION = 4;

  private final Reading reading;
  private final Words words;
  private final LearnedRuns runs;
  private final AttributionFinder finder;
  private final Passage passage;
  private final double[] probabilities;
  private final boolean[] isCue;
  private final @Nullable Spans[] spans;

  LearnedSpeech(Reading reading, Passage passage, AttributionFinder finder) {
    this.reading = reading;
    this.words = reading.words();
    this.runs = new LearnedRuns(words);
    this.finder = finder;
    this.passage = passage;
    probabilities = finder.cues(passage);
    isCue = AttributionFinder.likely(probabilities);
    spans = new Spans[isCue.length];
  }

  /** How probable it is that the token is the head of a cue, 0 to 1. */
  double probability(int token) {
    return probabilities[token];
  }

  /** Whether the token is taken for the head of a cue. */
  boolean isCue(int token) {
    return isCue[token];
  }

  /** How probable it is that the cue {@code token}, its source and its content are right. */
  double confidence(int token) {
    return finder.confidence(probabilities[token], at(token));
  }

  /**
   * The source of a quotation that lies in the content of a cue in its frame.
   *
   * @param first the first token of the quotation
   * @param window where the cue may stand
   */
  public Optional<Finding> source(int first, Phrase window) {
    int best = -1;
    for (int i = window.first(); i < window.end(); i++) {
      if (probabilities[i] >= BESIDE_QUOTATION
          && (best < 0 || probabilities[i] > probabilities[best])
          && at(i).content().stream().anyMatch(run -> run.first() <= first && first < run.end())
          && source(i).isPresent()) {
        best = i;
      }
    }
    int cue = best;
    return cue < 0
        ? Optional.empty()
        : source(cue).map(whole -> new Finding(head(whole), cue(cue)));
  }

  /** The cue with this head: one token, or "according to". */
  Phrase cue(int head) {
    boolean to = words.is(head, "according") && head + 1 < words.size() && words.is(head + 1, "to");
    return new Phrase(head, to ? head + 2 : head + 1);
  }

  private Spans at(int cue) {
    Spans found = spans[cue];
    if (found == null) {
      Cancellation.check();
      found = finder.spans(passage, cue, isCue);
      spans[cue] = found;
    }
    return found;
  }

  /** The whole source of a cue, or that of the cue before it in its frame which it goes on. */
  public Optional<Phrase> source(int cue) {
    Run source = at(cue).source();
    if (source != null) {
      return runs.source(source)
          .or(() -> reading.subjects().subject(cue, reading.frames().first(cue), true));
    }
    int from = reading.frames().from(cue);
    int before = cue - 1;
    while (before > from && !words.is(before, ",") && words.tag(before) != Tag.CCONJ) {
      before--;
    }
    if (cue - before > CONJUNCTION) {
      return Optional.empty();
    }
    for (int i = before; i >= from; i--) {
      if (isCue[i]) {
        return Optional.ofNullable(at(i).source()).flatMap(runs::source);
      }
    }
    return Optional.empty();
  }

  /** The noun phrase of a source that stands for it: without apposition and tail. */
  Phrase head(Phrase source) {
    return reading.phrases().startingAt(source.first(), source.end()).orElse(source);
  }

  /** The whole source that the models see at the cue of a rule, if it holds what the rule found. */
  public Optional<Phrase> wholeSource(Attribution found) {
    Phrase cue = found.cue();
    Run run = cue == null || words.isQuoted(cue.first()) ? null : at(cue.first()).source();
    int head = found.source().last();
    return run != null && run.first() <= head && head < run.end()
        ? runs.source(run)
        : Optional.empty();
  }

  /** The stretches of content of the cue {@code token}, which stands in no quotation. */
  public List<Phrase> content(int token) {
    List<Phrase> content = new ArrayList<>();
    for (Run run : at(token).content()) {
      runs.content(run, token).ifPresent(content::add);
    }
    return content;
  }

  /**
   * The content of a cue if it holds all of {@code quotations}, none before them, and nothing from
   * the token {@code stop} on; else nothing.
   */
  public List<Phrase> content(Phrase cue, List<Phrase> quotations, int stop) {
    if (words.isQuoted(cue.first())) {
      return List.of();
    }
    List<Phrase> content = content(cue.first());
    int start = quotations.get(0).first();
    boolean fits =
        quotations.stream().allMatch(quotation -> isIn(quotation, content))
            && content.stream().allMatch(run -> run.end() <= stop && isPlain(run, start));
    return fits ? content : List.of();
  }

  private static boolean isIn(Phrase quotation, List<Phrase> content) {
    return content.stream()
        .anyMatch(run -> run.first() <= quotation.first() && quotation.end() <= run.end());
  }

  /** Whether no quotation stands in {@code run} before {@code token}. */
  private boolean isPlain(Phrase run, int token) {
    for (int i = run.first(); i < Math.min(run.end(), token); i++) {
      if (words.isQuoted(i)) {
        return false;
      }
    }
    return true;
  }
}
