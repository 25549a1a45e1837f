// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speech;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.learned.passage.Run;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/** Cuts the runs of tokens that the trained models label to phrases. */
final class LearnedRuns {

  /** Longer sources, in tokens, hold more than a time. */
  private static final int TIME = 3;

  /** "Said last week that". */
  private static final Set<String> LATEST = Set.of("last", "this", "on", "late", "early");

  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "where");

  private final Words words;

  LearnedRuns(Words words) {
    this.words = words;
  }

  /** The run without punctuation around it. */
  Optional<Phrase> trimmed(Run run) {
    int first = run.first();
    int end = run.end();
    while (first < end && isLoose(first)) {
      first++;
    }
    while (first < end && isLoose(end - 1)) {
      end--;
    }
    return first < end ? Optional.of(new Phrase(first, end)) : Optional.empty();
  }

  /** Content of the cue {@code cue}, without a time between them: said today that it would wait. */
  Optional<Phrase> content(Run run, int cue) {
    return trimmed(run)
        .map(whole -> whole.first() == cue + 1 ? withoutTime(whole) : withoutVenue(whole, cue))
        .map(whole -> whole.first() > cue ? withRelative(whole) : withoutIt(whole));
  }

  /** Taxes will rise, it has been suggested: the last "it" is no content. */
  private Phrase withoutIt(Phrase content) {
    int last = content.last();
    boolean it =
        content.size() > 2
            && words.is(last, "it")
            && words.is(last - 1, ",")
            && last + 1 < words.size()
            && words.tag(last + 1) == Tag.AUX;
    return it ? new Phrase(content.first(), last - 1) : content;
  }

  private Phrase withoutTime(Phrase content) {
    int first = content.first();
    while (first < content.end() - 1 && isTimeWord(first)) {
      first++;
    }
    boolean clause =
        words.is(first, "that")
            || words.tag(first) == Tag.DET
            || (words.tag(first) == Tag.PRON && !words.is(first, "which"));
    return clause ? new Phrase(first, content.end()) : content;
  }

  /** Said in televised remarks that it was late: the models take the remarks for what was said. */
  private Phrase withoutVenue(Phrase content, int cue) {
    boolean behind = content.first() == cue + 2 && words.tag(cue + 1) == Tag.ADP;
    for (int i = content.first(); behind && i < content.end() - 1; i++) {
      if (words.is(i, "that") && !words.isVerb(i + 1)) {
        return new Phrase(i, content.end());
      }
      if (words.isVerb(i) && words.tag(i) == Tag.AUX) {
        break;
      }
    }
    return content;
  }

  /** His sister, who lives there, since Christmas: the models end the content before "who". */
  private Phrase withRelative(Phrase content) {
    int comma = content.end();
    if (comma + 2 >= words.size()
        || !words.is(comma, ",")
        || !words.isNoun(content.last())
        || !RELATIVES.contains(words.lower(comma + 1))) {
      return content;
    }
    int close = clauseEnd(comma + 2);
    boolean goesOn =
        close + 1 < words.size()
            && words.is(close, ",")
            && words.sentence(close + 1) == words.sentence(comma)
            && words.tag(close + 1) == Tag.ADP;
    int end = goesOn ? clauseEnd(close + 1) : content.end();
    return goesOn && (end >= words.size() || words.is(end, "."))
        ? new Phrase(content.first(), end)
        : content;
  }

  private int clauseEnd(int from) {
    int end = from;
    while (end < words.size() && words.tag(end) != Tag.PUNCT) {
      end++;
    }
    return end;
  }

  private boolean isTimeWord(int i) {
    return ClosedClasses.TIMES.contains(words.lower(i)) || LATEST.contains(words.lower(i));
  }

  /** A source without punctuation around it; nothing if it is a time. */
  Optional<Phrase> source(Run run) {
    return trimmed(run).filter(source -> !isTime(source));
  }

  private boolean isLoose(int i) {
    return words.tag(i) == Tag.PUNCT && !words.isQuoted(i) && !words.is(i, ")");
  }

  /** "Has for decades claimed": the models take the time for who says it now and then. */
  private boolean isTime(Phrase source) {
    String last = words.lower(source.last());
    String singular = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    return source.size() <= TIME
        && (ClosedClasses.TIMES.contains(last) || ClosedClasses.TIMES.contains(singular));
  }
}
