// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.part.Phrase;

/** Goes back over an insertion between a noun and its verb: "Jane Doe, a spokeswoman, said". */
final class Apposition {

  private static final int MAX_TOKENS = 45;

  private static final Set<String> OPENERS =
      Set.of("who", "which", "whose", "where", "himself", "herself", "and", "now", "former");

  private final Words words;
  private final NounPhrases phrases;

  Apposition(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** The noun phrase before the insertion that the comma, dash or bracket at {@code close} ends. */
  Optional<Phrase> head(int close, int from) {
    boolean bracket = words.is(close, ")");
    Optional<Phrase> best = Optional.empty();
    for (int k = close - 1; k > from && close - k < MAX_TOKENS; k--) {
      if (bracket) {
        if (words.is(k, "(")) {
          return phrases.endingAt(k - 1, from);
        }
      } else if (!words.isQuoted(k) && isSameMark(k, close)) {
        Optional<Phrase> before = phrases.endingAt(beforeBrackets(k - 1, from), from);
        boolean year = before.isPresent() && words.tag(before.get().last()) == Tag.NUM;
        if (before.isPresent() && !year && opensInsertion(k + 1)) {
          best = before;
          if (isSure(before.get(), k + 1, from)) {
            return best;
          }
        }
      }
    }
    return best;
  }

  /** The name in "Orrin Systems (LSE: ORR), a maker of pumps, said". */
  private int beforeBrackets(int last, int from) {
    if (!words.is(last, ")")) {
      return last;
    }
    int open = last;
    while (open > from && !words.is(open, "(")) {
      open--;
    }
    return open > from ? open - 1 : last;
  }

  private boolean isSameMark(int k, int close) {
    return words.lower(k).equals(words.lower(close)) || words.isDash(k);
  }

  private boolean opensInsertion(int i) {
    return OPENERS.contains(words.lower(i))
        || switch (words.tag(i)) {
          case PROPN, NOUN, ADJ, VERB, DET, NUM, ADP, ADV -> true;
          case PRON -> ClosedClasses.POSSESSIVES.contains(words.lower(i));
          default -> false;
        };
  }

  /** Of a place or a body, which is no "who". */
  private boolean isNameOfNobody(int i) {
    return words.mention(i) != Words.NONE && !words.isPerson(i);
  }

  /** A name, or what stands at the start of the clause, is surely what the insertion is about. */
  private boolean isSure(Phrase phrase, int opener, int from) {
    int before = phrase.first() - 1;
    boolean free =
        before < from
            || words.isQuoted(before)
            || (!words.is(before, ",")
                && words.tag(before) != Tag.ADP
                && words.tag(before) != Tag.CCONJ);
    boolean common = words.tag(phrase.last()) != Tag.PROPN;
    return (words.is(opener, "who") && !isNameOfNobody(phrase.last()))
        || words.is(opener, "which")
        || words.isPerson(phrase.last())
        || phrase.first() == from
        || (common && free);
  }
}
