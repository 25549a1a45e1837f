// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.content;

import java.util.List;
import java.util.Set;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.Span;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.CueClass;
import org.newsbeam.quote.part.Draft;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.wording.ContentShape;
import org.newsbeam.quote.wording.CueClasses;

/**
 * Tells reported speech and thought from deeds: "reached a deal", "asked residents", "declined to
 * comment" have a cue and words after it, but nobody says or thinks them.
 */
public final class DeedFilter {

  /** A noun phrase of fewer words, articles left out, names a thing. */
  private static final int FEWEST_WORDS = 2;

  private static final Set<String> OPENERS = Set.of("that", "whether", "if", "how", "why", "what");

  private static final Set<String> ABOUT = Set.of("of", "about", "on", "against", "for");

  private static final Set<String> AS = Set.of("as");

  private static final Set<String> REPORTERS = Set.of("i", "we");

  private static final Set<String> READERS = Set.of("you", "we", "us");

  private final Words words;
  private final CueClasses classes;
  private final CueObjects cues;
  private final Silence silence;

  /** For one article. */
  public DeedFilter(Reading reading) {
    this.words = reading.words();
    this.classes = new CueClasses(reading);
    this.cues = new CueObjects(words);
    this.silence = new Silence(words);
  }

  /** Takes the drafts away that are no quotes as far as their cues and contents tell. */
  public void removeDeeds(List<Draft> drafts) {
    drafts.removeIf(draft -> !isQuote(draft));
  }

  private boolean isQuote(Draft draft) {
    Phrase cue = draft.cue();
    if (cue == null || draft.kind() == QuoteKind.DIRECT) {
      return true;
    }
    if (draft.kind() == QuoteKind.MIXED) {
      return !isWord(draft.verbatim()) || classes.of(cue, draft.firstToken()) != CueClass.OTHER;
    }
    List<Phrase> runs = draft.segments().stream().map(words::tokensOf).toList();
    ContentShape shape = ContentShape.of(words, runs, cue);
    CueClass cueClass = classes.of(cue, draft.firstToken());
    if (cues.isOnlyBesideQuotations(cue) && !isReported(cue, runs.get(0))) {
      return false;
    }
    if (cues.isNoVerb(cue, runs.get(0)) || silence.isSilence(cue, cueClass, shape, runs.get(0))) {
      return false;
    }
    return switch (cueClass) {
      case OTHER -> shape == ContentShape.CLAUSE && isReported(cue, runs.get(0));
      case QUESTION -> isAsked(draft.source()) && isSaid(cue, shape, runs);
      // Who "rejected the charge" did not say the charge.
      case DENIAL -> shape != ContentShape.NOUN;
      case ADMISSION -> isSaid(cue, shape, runs, 1);
      case JUDGEMENT -> shape != ContentShape.NOUN || cues.isContent(cue) || holds(runs, AS);
      case STATEMENT ->
          isSaid(cue, shape, runs) && (shape != ContentShape.NOUN || cues.isNoThing(cue));
      case ORDER -> shape != ContentShape.NOUN || (!cues.isDone(cue) && isSaid(cue, shape, runs));
      case FINDING -> !cues.isMissed(cue) && isSaid(cue, shape, runs);
      case THOUGHT ->
          !cues.isOnlyOught(cue)
              && !isOfReaders(draft.source())
              && shape != ContentShape.QUESTION_INFINITIVE
              && isSaid(cue, shape, runs);
      default -> isSaid(cue, shape, runs);
    };
  }

  /** Cast the lone “no” vote. */
  private boolean isWord(List<Span> verbatim) {
    return verbatim.size() == 1 && words.tokensOf(verbatim.get(0)).size() == 1;
  }

  /** A word of no speech may still report a clause that "that" opens or that stands before it. */
  private boolean isReported(Phrase cue, Phrase content) {
    return content.end() <= cue.first() || OPENERS.contains(words.lower(content.first()));
  }

  /** "You know that", "we believe that": what is taken to be so, of nobody. */
  private boolean isOfReaders(Phrase source) {
    return source != null && source.size() == 1 && READERS.contains(words.lower(source.first()));
  }

  /** A question of nobody, or of "us", is the paper's own. */
  private boolean isAsked(Phrase source) {
    return source != null && !REPORTERS.contains(words.lower(source.first()));
  }

  /** Whether the content says more than whom or what somebody spoke or thought about. */
  private boolean isSaid(Phrase cue, ContentShape shape, List<Phrase> runs) {
    return isSaid(cue, shape, runs, FEWEST_WORDS);
  }

  private boolean isSaid(Phrase cue, ContentShape shape, List<Phrase> runs, int fewest) {
    if (shape != ContentShape.NOUN) {
      return true;
    }
    int first = runs.get(0).first();
    if (words.is(first, "that") && words.tag(first) == Tag.SCONJ) { // Its verb stands elsewhere.
      return false;
    }
    boolean told = cues.isTold(cue) && !isAbout(runs.get(0));
    if (told || (cues.isTopic(cue) && !holds(runs, AS))) {
      return false;
    }
    return cues.isContent(cue) || !isName(runs, fewest);
  }

  /** "Spoke of the deal". */
  private boolean isAbout(Phrase content) {
    int before = content.first() - 1;
    return before >= 0 && ABOUT.contains(words.lower(before));
  }

  private boolean holds(List<Phrase> runs, Set<String> wanted) {
    for (Phrase run : runs) {
      for (int i = run.first() + 1; i < run.end(); i++) {
        if (wanted.contains(words.lower(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A name, a pronoun or one or two other words alone. */
  private boolean isName(List<Phrase> runs, int fewest) {
    int plain = 0;
    int names = 0;
    for (Phrase run : runs) {
      for (int i = run.first(); i < run.end(); i++) {
        switch (words.tag(i)) {
          case PUNCT, DET -> {}
          default -> {
            plain++;
            names += words.mention(i) != Words.NONE ? 1 : 0;
          }
        }
      }
    }
    return plain < fewest || names == plain;
  }
}
