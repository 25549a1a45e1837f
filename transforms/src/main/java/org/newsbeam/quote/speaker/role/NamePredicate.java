// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.role;

import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.lexicon.SpeechVerbs;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/**
 * Finds the verb of which a name may be the subject, over what a newspaper puts between: "Smith,
 * 44, who runs the shop, said", "Smith (Lab) told", "Smith of Acme on Monday called".
 */
final class NamePredicate {

  /** How far behind its name the verb may stand, in tokens. */
  private static final int REACH = 40;

  /** Words of a phrase behind its preposition, at the most. */
  private static final int PHRASE = 7;

  private static final int MOST_PHRASES = 3;

  private static final Set<String> RELATIVES = Set.of("who", "whose", "which", "whom", "where");

  private final Words words;

  NamePredicate(Words words) {
    this.words = words;
  }

  /**
   * The token of the finite verb; {@link Words#NONE} if there is none in the sentence.
   *
   * @param isApposed whether the name stands behind the noun that it names, after a comma
   */
  int after(Phrase name, boolean isApposed) {
    int limit = limit(name);
    int i = name.end();
    if (i < limit && words.is(i, ",") && isApposed && isFinite(overAdverbs(i + 1, limit), limit)) {
      return overAdverbs(i + 1, limit);
    }
    int phrases = 0;
    while (i < limit) {
      i = overAdverbs(i, limit);
      if (isFinite(i, limit)) {
        return i;
      }
      int next = i;
      if (i < limit && words.is(i, "who") && i > name.end()) {
        return behindClause(i + 1, limit);
      }
      if (i < limit && words.is(i, "(")) {
        next = close(i + 1, ")", limit) + 1;
      } else if (i < limit && words.is(i, ",")) {
        next = overAsides(i, limit);
      } else if (i < limit && words.tag(i) == Tag.ADP && phrases < MOST_PHRASES) {
        next = overPhrase(i, limit);
        phrases++;
      }
      if (next == i) {
        return Words.NONE;
      }
      i = next;
    }
    return Words.NONE;
  }

  /** The second verb of "a man from Leeds who had come early said": no comma parts the clause. */
  private int behindClause(int from, int limit) {
    int verbs = 0;
    for (int i = from; i < limit && !words.isPause(i) && !words.isQuoted(i); i++) {
      boolean opens = words.tag(i - 1) == Tag.SCONJ || words.tag(i - 1) == Tag.PRON;
      if (words.isFinite(i) && words.isVerb(i) && (verbs == 0 || !opens)) {
        verbs++;
      }
      if (verbs == 2) {
        return i;
      }
    }
    return Words.NONE;
  }

  /** Whether the verb likely reports: "said", "maintained that". */
  boolean isReport(int verb) {
    boolean clause =
        verb + 1 < words.size()
            && words.is(verb + 1, "that")
            && SpeechVerbs.cueClass(words.lower(verb)).isPresent();
    return words.isCue(verb, CueLevel.LIKELY)
        || (clause && words.tag(verb) == Tag.VERB && !words.isQuoted(verb));
  }

  private int limit(Phrase name) {
    int limit = name.end();
    int most = Math.min(words.size(), name.end() + REACH);
    while (limit < most && words.sentence(limit) == words.sentence(name.first())) {
      limit++;
    }
    return limit;
  }

  private int overAdverbs(int from, int limit) {
    int i = from;
    while (i < limit && isAdverb(i)) {
      i++;
    }
    return i;
  }

  private boolean isAdverb(int i) {
    return (words.tag(i) == Tag.ADV && !RELATIVES.contains(words.lower(i)))
        || ClosedClasses.TIMES.contains(words.lower(i));
  }

  private boolean isFinite(int i, int limit) {
    return i < limit && words.isFinite(i);
  }

  /** From a comma behind the last of the asides that follow one another; the comma if none does. */
  private int overAsides(int comma, int limit) {
    int open = comma;
    while (open + 1 < limit && words.tag(open + 1) != Tag.CCONJ && !words.isQuoted(open + 1)) {
      int close = close(open + 1, ",", limit);
      if (close >= limit || close == open + 1) {
        return comma;
      }
      int next = overAdverbs(close + 1, limit);
      if (isFinite(next, limit)) {
        return next;
      }
      open = close;
    }
    return comma;
  }

  private int close(int from, String mark, int limit) {
    int i = from;
    while (i < limit && !words.is(i, mark)) {
      i++;
    }
    return i;
  }

  private int overPhrase(int preposition, int limit) {
    int i = preposition + 1;
    int most = Math.min(limit, i + PHRASE);
    while (i < most && isInPhrase(i)) {
      i++;
    }
    return i == preposition + 1 ? preposition : i;
  }

  private boolean isInPhrase(int i) {
    return switch (words.tag(i)) {
      case DET, ADJ, NOUN, PROPN, NUM -> true;
      case PART -> words.is(i, "'s") || words.is(i, "'");
      case PUNCT -> words.is(i, "'") && !words.isQuoted(i); // "the swimmers' club"
      case PRON -> words.is(i, "his") || words.is(i, "her") || words.is(i, "their");
      default -> false;
    };
  }
}
