// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.NounPhrases;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/**
 * Bounds a source as it is written: with title and owner before the noun, with apposition, relative
 * clause and prepositions after it. "Jane Doe, a spokeswoman for the agency, said".
 */
final class SourceExtent {

  /** Longer sources, in tokens, are clauses. */
  private static final int MAX_TOKENS = 45;

  /** What a noun phrase goes on with when its verb is behind it. */
  private static final Set<String> LINKS = Set.of("of", "for", "from", "with", "at", "in", "by");

  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "where", "that");

  private final Words words;
  private final NounPhrases phrases;

  SourceExtent(Reading reading) {
    this.words = reading.words();
    this.phrases = reading.phrases();
  }

  /**
   * The source with all that belongs to it.
   *
   * @param source as a rule found it
   * @param name its name or noun alone
   * @param cue the words that say it is one, if any
   */
  Phrase whole(Phrase source, Phrase name, @Nullable Phrase cue) {
    if (source.size() == 1 && words.tag(source.first()) == Tag.PRON) {
      return name;
    }
    int first = first(source, name);
    int end = Math.max(source.end(), name.end());
    if (cue != null && words.block(cue.first()) == words.block(first)) {
      if (cue.first() >= end) {
        end = beforeVerb(end, cue.first());
      } else if (cue.end() <= first && first - cue.end() < 4) {
        end = afterVerb(end);
      }
    }
    return new Phrase(first, end);
  }

  /** Where title and owner start, unless what stands there is the object of a preposition. */
  private int first(Phrase source, Phrase name) {
    int inner = Math.min(source.first(), name.first());
    while (inner < name.first() && words.tag(inner) == Tag.PART) {
      inner++;
    }
    int first = inner;
    int from = Math.max(0, first - 8);
    while (first > from && words.block(first - 1) == words.block(first) && isBefore(first - 1)) {
      first--;
    }
    boolean object =
        first > 0
            && words.tag(first - 1) == Tag.ADP
            && words.block(first - 1) == words.block(first)
            && words.isPerson(name.last());
    return object ? inner : first;
  }

  /** A title, an adjective, an owner or a determiner. */
  private boolean isBefore(int i) {
    if (words.isQuoted(i) || ClosedClasses.TIMES.contains(words.lower(i))) {
      return false;
    }
    return switch (words.tag(i)) {
      case NOUN, PROPN, ADJ, DET, NUM -> !words.isQuoted(i + 1);
      case PART -> words.is(i, "'s") || words.is(i, "'");
      case PRON -> ClosedClasses.POSSESSIVES.contains(words.lower(i));
      default -> false;
    };
  }

  /** Up to the verb, if all that stands between belongs to the noun. */
  private int beforeVerb(int end, int verb) {
    int last = verb;
    while (last > end && isLoose(last - 1)) {
      last--;
    }
    if (last - end > MAX_TOKENS || !words.isVerb(verb)) {
      return end;
    }
    boolean relative = false;
    boolean closed = last < verb && words.isPause(last);
    for (int i = end; i < last; i++) {
      relative |= RELATIVES.contains(words.lower(i));
      boolean other = words.isVerb(i) && words.isFinite(i) && !relative;
      other |= words.is(i, ",") && !closed && !relative;
      if (other || words.isQuoted(i) || (i == end && words.tag(i) == Tag.CCONJ)) {
        return end;
      }
    }
    return last;
  }

  /** An adverb, an auxiliary or a pause before the verb; the "as" of "quoted Smith as saying". */
  private boolean isLoose(int i) {
    return words.isPause(i)
        || words.is(i, "as")
        || words.tag(i) == Tag.AUX
        || words.tag(i) == Tag.ADV
        || (words.tag(i) == Tag.PART && !words.is(i, "'s") && !words.is(i, "'"))
        || ClosedClasses.WEEKDAYS.contains(words.lower(i))
        || ClosedClasses.BETWEEN.contains(words.lower(i));
  }

  /** Over prepositions and one apposition or relative clause to the pause that ends it. */
  private int afterVerb(int from) {
    int end = from;
    while (end + 1 < words.size() && LINKS.contains(words.lower(end)) && !words.isQuoted(end)) {
      int limit = Math.min(words.size(), end + MAX_TOKENS);
      int next = phrases.startingAt(end + 1, limit).map(Phrase::end).orElse(-1);
      boolean fits = words.is(end, "of") || (next > 0 && words.mention(next - 1) != Words.NONE);
      if (next < 0 || !fits) {
        break;
      }
      end = next;
    }
    if (end + 1 >= words.size() || !(words.is(end, ",") || words.is(end, "who"))) {
      return end;
    }
    int opener = words.is(end, ",") ? end + 1 : end;
    int closed = opensApposition(opener) ? closing(opener, end) : end;
    boolean age = closed == opener + 1 && words.tag(opener) == Tag.NUM;
    return age && words.is(closed, ",") && opensApposition(closed + 1)
        ? closing(closed + 1, closed)
        : closed;
  }

  private boolean opensApposition(int i) {
    if (words.isQuoted(i)) {
      return false;
    }
    return RELATIVES.contains(words.lower(i))
        || words.tag(i) == Tag.DET
        || words.isNoun(i)
        || words.tag(i) == Tag.NUM
        || (words.tag(i) == Tag.ADJ && !words.is(i, "last"))
        || ClosedClasses.POSSESSIVES.contains(words.lower(i));
  }

  /** The pause or stop that ends an apposition; {@code end} if it runs on too long. */
  private int closing(int opener, int end) {
    boolean relative = RELATIVES.contains(words.lower(opener));
    for (int i = opener + 1; i < Math.min(words.size(), opener + MAX_TOKENS); i++) {
      boolean stops = words.isPause(i) || ".;:!?".contains(words.lower(i));
      if (stops || words.isQuoted(i) || words.block(i) != words.block(opener)) {
        return i;
      }
      relative |= RELATIVES.contains(words.lower(i));
      if (words.isFinite(i) && !relative) {
        return end;
      }
    }
    return end;
  }
}
