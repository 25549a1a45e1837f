// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.Span;
import org.newsbeam.quote.part.Draft;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.wording.QuotedShare;
import org.newsbeam.quote.wording.Unsaid;

/** Makes drafts of what cues introduce that the models see and no other quote has. */
public final class LearnedDrafts {

  /** One word alone is hardly ever what was said, but a part of the cue. */
  private static final int FEWEST_WORDS = 2;

  /** Where more of the content stands in marks that no rule takes for speech, they hold titles. */
  private static final double MOST_QUOTED = 0.5;

  /** Reported speech of nobody must be surer than that; two in three below it are none. */
  private static final double SURE_ALONE = 0.3;

  /** How far "as saying" stands behind "quoted" at most, in tokens. */
  private static final int QUOTED_REACH = 12;

  private static final Set<String> ENDS = Set.of(".", "?", "!", ":", ";");

  private final Evidence evidence;
  private final Reading reading;
  private final Words words;
  private final LearnedSpeech learned;
  private final Unsaid unsaid;
  private final LearnedSources sources;

  /** For one article and what the models tell of it. */
  public LearnedDrafts(Evidence evidence, LearnedSpeech learned) {
    this.evidence = evidence;
    this.reading = evidence.reading();
    this.words = reading.words();
    this.learned = learned;
    this.unsaid = new Unsaid(words);
    this.sources = new LearnedSources(reading);
  }

  /**
   * The drafts, in the order of their cues.
   *
   * @param isTaken whether each token is the cue of another quote or in a quotation of one
   */
  public List<Draft> find(boolean[] isTaken) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < isTaken.length; i++) {
      if (learned.isCue(i) && !isTaken[i] && !quotesAnother(i) && evidence.learned(i).isPresent()) {
        draft(i, isTaken).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** "The paper quoted Smith as saying that …": the models take the words for the paper's. */
  private boolean quotesAnother(int cue) {
    if (!words.cue(cue).lemma().equals("quote")) {
      return cue > 0 && words.is(cue, "saying") && words.is(cue - 1, "as");
    }
    for (int i = cue + 1; i + 1 < Math.min(words.size(), cue + QUOTED_REACH); i++) {
      if (words.is(i, "as") && words.is(i + 1, "saying")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Draft> draft(int cue, boolean[] isTaken) {
    List<Phrase> content = learned.content(cue);
    if (wordsIn(content) < FEWEST_WORDS || quotes(content, isTaken)) {
      return Optional.empty();
    }
    // What stands in quotation marks and no rule takes for speech is a title or a nickname.
    if (QuotedShare.of(words, content) >= MOST_QUOTED) {
      return Optional.empty();
    }
    List<Span> verbatim = verbatim(content);
    if (!verbatim.isEmpty() && unsaid.is(cue)) {
      return Optional.empty();
    }
    Optional<Phrase> source =
        learned.source(cue).flatMap(whole -> sources.speaking(whole, learned.cue(cue)));
    if (source.isEmpty() && verbatim.isEmpty() && learned.confidence(cue) < SURE_ALONE) {
      return Optional.empty();
    }
    if (source.isEmpty() && learned.source(cue).isEmpty()) {
      source = sources.subject(cue);
    }
    int report = source.isPresent() ? Math.min(source.get().first(), cue) : cue;
    if (runsOn(content.get(content.size() - 1), report)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            verbatim.isEmpty() ? QuoteKind.INDIRECT : QuoteKind.MIXED,
            content.stream().map(words::span).toList(),
            verbatim,
            content.get(0).first(),
            source.map(learned::head).orElse(null),
            source.orElse(null),
            learned.cue(cue),
            RuleName.LEARNED_CUE,
            learned.confidence(cue)));
  }

  /** Whether no comma, stop or dash parts the content from the source or cue after it. */
  private boolean runsOn(Phrase content, int report) {
    if (content.end() > report) {
      return false;
    }
    // American papers put the comma before the closing mark.
    for (int i = Math.max(content.first(), content.end() - 2); i < report; i++) {
      if (words.isPause(i) || ENDS.contains(words.lower(i))) {
        return false;
      }
    }
    return true;
  }

  private int wordsIn(List<Phrase> content) {
    int count = 0;
    for (Phrase run : content) {
      for (int i = run.first(); i < run.end(); i++) {
        count += Character.isLetterOrDigit(words.lower(i).charAt(0)) ? 1 : 0;
      }
    }
    return count;
  }

  /** Whether a quotation that has its own cue stands in the content. */
  private boolean quotes(List<Phrase> content, boolean[] isTaken) {
    for (Phrase run : content) {
      for (int i = run.first(); i < run.end(); i++) {
        if (isTaken[i] && words.isQuoted(i)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Span> verbatim(List<Phrase> content) {
    List<Span> verbatim = new ArrayList<>();
    int last = Words.NONE;
    for (Phrase run : content) {
      for (int i = run.first(); i < run.end(); i++) {
        int quotation = words.quotation(i);
        if (quotation != Words.NONE && quotation != last) {
          verbatim.add(reading.quotations().get(quotation).inner());
          last = quotation;
        }
      }
    }
    return verbatim;
  }
}
