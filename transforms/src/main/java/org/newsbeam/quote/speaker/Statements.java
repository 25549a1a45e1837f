// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.SourceType;
import org.newsbeam.model.Span;
import org.newsbeam.quote.lexicon.CueClass;
import org.newsbeam.quote.lexicon.SpeechObjects;
import org.newsbeam.quote.part.Draft;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.wording.ContentShape;
import org.newsbeam.quote.wording.CueClasses;
import org.newsbeam.quote.wording.Unsaid;

/** Tells quotes in which somebody says something from thoughts, deeds and findings. */
final class Statements {

  /** What somebody thinks in quotation marks nobody heard. */
  private static final Set<String> SILENT = Set.of("think", "thinks", "thought", "thinking");

  private static final Set<String> HEAR = Set.of("hear", "hears", "heard");

  /** Before these something is said when they hear it: "the court heard that …". */
  private static final Set<String> HEARING =
      Set.of("court", "inquiry", "enquiry", "jury", "inquest", "tribunal", "hearing", "trial");

  /** So many tokens in quotation marks are somebody's words, whatever verb stands beside them. */
  private static final int SPOKEN = 4;

  /** What shows without words. */
  private static final Set<String> SHOWING =
      Set.of(
          "data",
          "figures",
          "numbers",
          "statistics",
          "evidence",
          "results",
          "result",
          "tests",
          "test",
          "footage",
          "video",
          "videos",
          "image",
          "images",
          "photo",
          "photos",
          "photograph",
          "photographs",
          "picture",
          "pictures",
          "poll",
          "polls",
          "map",
          "maps",
          "chart",
          "charts",
          "graph",
          "graphs",
          "records",
          "history",
          "experience",
          "it",
          "this",
          "that");

  private static final Set<String> REPORTERS = Set.of("i", "we");

  private final Words words;
  private final CueClasses classes;
  private final Unsaid unsaid;

  /** For one article. */
  Statements(Reading reading) {
    this.words = reading.words();
    this.classes = new CueClasses(reading);
    this.unsaid = new Unsaid(words);
  }

  /** The class of the cue of a quote that has one. */
  CueClass cueClass(Phrase cue, Draft draft) {
    Phrase source = draft.source();
    boolean heard =
        source != null
            && HEAR.contains(words.lower(cue.first()))
            && HEARING.contains(words.lower(source.last()));
    return heard ? CueClass.STATEMENT : classes.of(cue, draft.firstToken());
  }

  /**
   * Whether somebody says it. What stands in quotation marks or is somebody's turn is said, but for
   * thoughts; what is reported is said if the cue is of speech and its content says that something
   * is so, or should be so, and does not only name it.
   */
  boolean isStatement(Draft draft, SourceType source) {
    Phrase cue = draft.cue();
    if (cue == null) {
      return true;
    }
    CueClass cueClass = cueClass(cue, draft);
    if (draft.kind() == QuoteKind.DIRECT) {
      return !SILENT.contains(words.lower(cue.first()));
    }
    if (draft.kind() == QuoteKind.MIXED) {
      return cueClass != CueClass.OTHER || draft.verbatim().stream().anyMatch(this::isSpoken);
    }
    List<Phrase> runs = draft.segments().stream().map(words::tokensOf).toList();
    ContentShape shape = ContentShape.of(words, runs, cue);
    return switch (cueClass) {
      case THOUGHT, OTHER -> false;
      case FINDING -> shape == ContentShape.CLAUSE && canSpeak(draft.source(), source);
      default -> says(cueClass, cue, shape, runs.get(0));
    };
  }

  /** Whether the stretch is long enough to be more than a word held at arm's length. */
  private boolean isSpoken(Span verbatim) {
    return words.tokensOf(verbatim).size() >= SPOKEN;
  }

  private boolean says(CueClass cueClass, Phrase cue, ContentShape shape, Phrase content) {
    return switch (shape) {
      case CLAUSE -> !unsaid.isWithheld(cue, content);
      case INFINITIVE ->
          cueClass != CueClass.DENIAL
              && cueClass != CueClass.JUDGEMENT
              && (cueClass != CueClass.STATEMENT || opensInfinitive(content.first()));
      case GERUND, PREPOSITION -> cueClass != CueClass.QUESTION && cueClass != CueClass.DENIAL;
      case NOUN ->
          cueClass == CueClass.ACCUSATION
              || SpeechObjects.CONTENT.follows(words.lower(cue.first()), next(cue));
      case QUESTION_INFINITIVE -> false;
    };
  }

  /** "To wait", "not to wait": no purpose at the end of "a plan to wait". */
  private boolean opensInfinitive(int i) {
    return words.is(i, "to") || words.is(i, "not");
  }

  private String next(Phrase cue) {
    return cue.first() + 1 < words.size() ? words.lower(cue.first() + 1) : "";
  }

  /** Figures and pictures that show something tell nothing; a study that found something does. */
  private boolean canSpeak(@Nullable Phrase source, SourceType type) {
    return source != null
        && type != SourceType.NONE
        && !SHOWING.contains(words.lower(source.last()))
        && !REPORTERS.contains(words.lower(source.first()));
  }
}
