// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.role;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/** Finds where titles and offices before a name begin and end. */
final class OfficeWords {

  /** What stands within an office: "their minister for works and housing". */
  private static final Set<String> LINKS = Set.of("of", "for", "at", "and", "its", "their", "her");

  /** Words of an office with what it is for, at the most. */
  private static final int MOST_OF_OFFICE = 14;

  private final Words words;

  OfficeWords(Words words) {
    this.words = words;
  }

  /** The first token of the title that ends before token {@code first}; that token if none does. */
  int titleBefore(int first) {
    int from = first;
    while (from > 0
        && first - from < 8
        && words.sentence(from - 1) == words.sentence(first)
        && (isTitleWord(from - 1) || words.is(from - 1, "(") || words.is(from - 1, ")"))) {
      from--; // "Chief (Mrs) Smith"
    }
    return from;
  }

  /**
   * "The minister" of "the minister of works and housing, Senator Smith": what stands before the
   * comma without what it is for.
   */
  Optional<Phrase> officeBefore(int comma) {
    int from = comma;
    int end = comma;
    while (from > 0
        && comma - from < MOST_OF_OFFICE
        && words.sentence(from - 1) == words.sentence(comma)
        && (isTitleWord(from - 1) || isLink(from - 1))) {
      from--;
      end = words.tag(from) == Tag.ADP ? from : end;
    }
    boolean governed = from > 0 && words.tag(from - 1) == Tag.ADP;
    boolean found = end < comma && end > from && !governed;
    return found ? Optional.of(new Phrase(from, end)) : Optional.empty();
  }

  private boolean isLink(int i) {
    return LINKS.contains(words.lower(i));
  }

  private boolean isTitleWord(int i) {
    return switch (words.tag(i)) {
      case NOUN, PROPN, ADJ, DET -> words.mention(i) == Words.NONE || !words.isPerson(i);
      default -> false;
    };
  }
}
