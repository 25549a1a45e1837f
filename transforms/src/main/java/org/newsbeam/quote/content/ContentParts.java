// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.part.Attribution;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/**
 * The content of a quotation whose source stands within what is said: The plan was called “a theft”
 * by Smith; the plan is, in the words of Smith, “a theft”.
 */
final class ContentParts {

  private final Reading reading;
  private final Words words;

  ContentParts(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** Whether the source of the one quotation in {@code group} is found by such a rule. */
  boolean isFor(List<Attribution> group) {
    return group.size() == 1
        && switch (group.get(0).rule()) {
          case PASSIVE_BY, WHAT_CALLED -> true;
          case IN_WORDS_OF, VIEWPOINT ->
              group.get(0).cue() != null
                  && group.get(0).cue().last() < reading.tokens(group.get(0).quotation()).first();
          default -> false;
        };
  }

  /** The parts, the quotation last. */
  List<Phrase> of(Attribution piece, Phrase cue) {
    Phrase quotation = reading.tokens(piece.quotation());
    return switch (piece.rule()) {
      case PASSIVE_BY -> passive(piece.source(), cue, quotation);
      case WHAT_CALLED -> List.of(quotation);
      default -> around(piece, cue, quotation);
    };
  }

  /**
   * The clause behind "that"; else what the verb is said of, if it makes one, and the quotation.
   */
  private List<Phrase> passive(Phrase source, Phrase cue, Phrase quotation) {
    for (int i = source.end(); i < quotation.first(); i++) {
      if (words.is(i, "that")) {
        return List.of(new Phrase(i + 1, quotation.end()));
      }
    }
    int from = reading.frames().from(quotation.first());
    int before = cue.first() - 1;
    while (before > from && words.tag(before) == Tag.ADV) {
      before--;
    }
    int auxiliary = before;
    Optional<Phrase> subject =
        before > from && words.tag(before) == Tag.AUX
            ? reading.subjects().subject(cue.first(), from, false)
            : Optional.empty();
    return subject
        .filter(found -> found.end() <= cue.first() && isAllAuxiliary(found.end(), auxiliary))
        .map(found -> List.of(found, quotation))
        .orElse(List.of(quotation));
  }

  private boolean isAllAuxiliary(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (words.tag(i) != Tag.AUX && words.tag(i) != Tag.ADV) {
        return false;
      }
    }
    return true;
  }

  /** The clause before "in the words of Smith" and what goes on after it. */
  private List<Phrase> around(Attribution piece, Phrase cue, Phrase quotation) {
    int from = reading.frames().from(quotation.first());
    int opener = Math.min(cue.first(), piece.source().first());
    while (opener > from && !words.is(opener, "in") && !words.is(opener, "for")) {
      opener--;
    }
    List<Phrase> parts = new ArrayList<>();
    int end = opener;
    while (end > from && (words.isPause(end - 1) || words.tag(end - 1) == Tag.CCONJ)) {
      end--;
    }
    if (end > from + 1) {
      parts.add(new Phrase(from, end));
    }
    int last = Math.max(cue.last(), piece.source().last());
    int start = quotation.first();
    while (start > last + 1 && !words.is(start - 1, ",")) {
      start--;
    }
    parts.add(new Phrase(start, quotation.end()));
    return parts;
  }
}
