// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** Finds letters by their salutation and the name under them: "SIR – …", "Dear members, …". */
final class Letters {

  /** More paragraphs than this are no letter. */
  private static final int LONGEST = 30;

  /** Words of a line that greets and no more: "Yours very sincerely,". */
  private static final int LONGEST_CLOSING = 5;

  private static final Set<String> TO_PAPER = Set.of("sir", "sirs", "madam", "editor", "editors");

  private static final Set<String> CLOSINGS =
      Set.of(
          "yours",
          "sincerely",
          "faithfully",
          "regards",
          "respectfully",
          "warmly",
          "love",
          "kind",
          "kindest",
          "best",
          "warm",
          "cordially",
          "gratefully");

  private final Words words;
  private final BodyBlocks body;
  private final LabelReader reader;

  Letters(Reading reading, BodyBlocks body, LabelReader reader) {
    this.words = reading.words();
    this.body = body;
    this.reader = reader;
  }

  /** The letters, in text order. */
  List<Letter> find() {
    List<Letter> found = new ArrayList<>();
    int begin = -1;
    int end = -1;
    for (int k = 0; k < body.size(); k++) {
      if (salutes(k)) {
        begin = k;
        end = -1;
      } else if (begin >= 0 && isClosing(k)) {
        end = k;
      } else if (begin >= 0 && k - begin <= LONGEST) {
        Optional<Phrase> signer = signer(k);
        if (signer.isPresent()) {
          boolean alone = body.tokens(begin).size() <= LONGEST_CLOSING + 1;
          int from = alone ? begin + 1 : begin;
          int to = end < 0 ? k : end;
          if (from < to) {
            found.add(new Letter(from, to, signer.get(), isToPaper(begin)));
          }
          begin = -1;
        }
      }
    }
    return found;
  }

  /** "SIR – …", "Sir, …", "To the Editor: …", "Dear members, …". */
  private boolean salutes(int k) {
    Phrase all = body.tokens(k);
    int first = all.first();
    if (all.size() < 2 || words.isQuoted(first)) {
      return false;
    }
    if (words.is(first, "dear")) {
      return pauseWithin(first + 1, all);
    }
    if (words.is(first, "to") && all.size() > 2 && words.is(first + 1, "the")) {
      return words.is(first + 2, "editor");
    }
    return TO_PAPER.contains(words.lower(first)) && isPause(first + 1);
  }

  private boolean pauseWithin(int from, Phrase all) {
    for (int i = from; i < Math.min(all.end(), from + LONGEST_CLOSING); i++) {
      if (isPause(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPause(int i) {
    return words.isPause(i) || words.is(i, ":");
  }

  private boolean isToPaper(int k) {
    Phrase all = body.tokens(k);
    for (int i = all.first(); i < Math.min(all.end(), all.first() + LONGEST_CLOSING); i++) {
      if (TO_PAPER.contains(words.lower(i))) {
        return true;
      }
      if (isPause(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isClosing(int k) {
    return body.tokens(k).size() <= LONGEST_CLOSING
        && CLOSINGS.contains(words.lower(body.tokens(k).first()));
  }

  /** The name that is all of a line, but for a place or an office. */
  private Optional<Phrase> signer(int k) {
    return reader
        .alone(body.get(k))
        .filter(
            label ->
                label.sort() == LabelSort.PERSON
                    || (label.sort() == LabelSort.OTHER && label.written().size() > 1))
        .map(Label::written);
  }
}
