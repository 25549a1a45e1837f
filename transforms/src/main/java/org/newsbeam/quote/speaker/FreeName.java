// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/**
 * Tells the person a source means from one whom a preposition or a possessive brings in: "Minister
 * for Women Jane Doe", but "a spokesman for Ms Doe", "Doe's lawyer".
 */
final class FreeName {

  /** Titles that are no office. */
  private static final Set<String> COURTESY =
      Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "dame");

  private final Words words;

  FreeName(Words words) {
    this.words = words;
  }

  /** Whether the person is not what a preposition or a possessive is about. */
  boolean isFree(Phrase name, int first) {
    int end = name.end();
    if (end < words.size() && (words.is(end, "'s") || words.is(end, "'"))) {
      return false;
    }
    int i = name.first() - 1;
    boolean role = false;
    while (i >= first && (isTitleWord(i) || isWithinName(i))) {
      role |= SourceNouns.isRole(SourceNouns.role(words.lower(i)));
      i--;
    }
    if (i < first || words.tag(i) != Tag.ADP) {
      return true;
    }
    boolean apart = i + 1 < name.first() && words.tag(name.first() - 1) != Tag.DET;
    boolean titled = i + 2 == name.first() && COURTESY.contains(words.lower(i + 1));
    if (titled && !words.isUpper(i - 1)) {
      return false;
    }
    return apart && !role && isOffice(i - 1, first);
  }

  /** Whether the noun at token {@code i}, or before it "Secretary of State for", is a role. */
  private boolean isOffice(int i, int first) {
    for (int k = i; k >= first; k--) {
      if (SourceNouns.isRole(SourceNouns.role(words.lower(k)))) {
        return true;
      }
      if (!isTitleWord(k) && words.tag(k) != Tag.ADP) {
        return false;
      }
    }
    return false;
  }

  /** "Of" in the name of a body: what stands before a person's is no preposition of the source. */
  private boolean isWithinName(int i) {
    return words.mention(i) != Words.NONE && !words.isPerson(i);
  }

  private boolean isTitleWord(int i) {
    return switch (words.tag(i)) {
      case NOUN, PROPN, ADJ, DET, NUM -> !words.isPerson(i);
      case CCONJ -> words.is(i, "and") || words.is(i, "&");
      default -> false;
    };
  }
}
