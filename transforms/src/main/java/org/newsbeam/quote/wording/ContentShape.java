// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.wording;

import java.util.List;
import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.VerbForm;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/** What reported content is: whether it says that something is so, or only names it. */
public enum ContentShape {
  /** It has a finite verb of its own: "that it was late", "it was late". */
  CLAUSE,
  /** "To wait", "the council to wait". */
  INFINITIVE,
  /** "How to wait": no more than what it is about. */
  QUESTION_INFINITIVE,
  /** "Waiting", "of waiting", "for having waited". */
  GERUND,
  /** "Of a long wait". */
  PREPOSITION,
  /** "The long wait". */
  NOUN;

  private static final Set<String> QUESTION_WORDS =
      Set.of("how", "what", "whether", "when", "where", "which", "who", "whom", "why");

  /** So many tokens before a verb of speech hold a verb, though it be taken for a noun. */
  private static final int FRONTED = 4;

  /** After "that" so many tokens hold a verb, though it be taken for a noun. */
  private static final int WHOLE_CLAUSE = 7;

  /** What opens a clause within the content, whose verb is not the content's own. */
  private static final Set<String> EMBEDDING =
      Set.of("who", "which", "whose", "where", "that", "what", "how", "why");

  /**
   * The shape of content. What stands before its cue is a clause: "It was late, she said".
   *
   * @param runs its stretches, at least one
   * @param cue what introduces it
   */
  public static ContentShape of(Words words, List<Phrase> runs, Phrase cue) {
    Phrase last = runs.get(runs.size() - 1);
    if (words.isVerb(cue.first()) && last.end() <= cue.first() && last.size() >= FRONTED) {
      return CLAUSE;
    }
    int first = runs.get(0).first();
    int end = runs.get(0).end();
    boolean that = words.is(first, "that") && words.tag(first) == Tag.SCONJ;
    if (hasOwnVerb(words, runs) || (that && end - first >= WHOLE_CLAUSE)) {
      return CLAUSE;
    }
    if (QUESTION_WORDS.contains(words.lower(first))
        && first + 1 < end
        && words.is(first + 1, "to")) {
      return QUESTION_INFINITIVE;
    }
    boolean preposition = words.tag(first) == Tag.ADP && !words.is(first, "to");
    for (int i = first; i < end; i++) {
      boolean to = words.is(i, "to") && i + 1 < end && !preposition;
      if (to && (words.tag(i) != Tag.ADP || i == first)) {
        return INFINITIVE;
      }
      boolean gerund = words.tag(i) == Tag.VERB && words.form(i) == VerbForm.ING;
      if (gerund && (i == first || (preposition && !words.isNoun(i - 1)))) {
        return GERUND;
      }
    }
    return preposition ? PREPOSITION : NOUN;
  }

  private static boolean hasOwnVerb(Words words, List<Phrase> runs) {
    int embedded = 0;
    int start = runs.get(0).first();
    for (Phrase run : runs) {
      for (int i = run.first(); i < run.end(); i++) {
        if (i > start && opensOther(words, i, start)) {
          embedded++;
        } else if (words.isFinite(i)
            && !(i > start && words.tag(i - 1) == Tag.AUX)
            && !isReduced(words, i, start)
            && --embedded < 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** A relative or an adverbial clause. */
  private static boolean opensOther(Words words, int i, int start) {
    if (EMBEDDING.contains(words.lower(i))) {
      return i > start && (words.isNoun(i - 1) || words.is(i - 1, ","));
    }
    return words.tag(i) == Tag.SCONJ
        && ClosedClasses.SUBORDINATORS.contains(words.lower(i))
        && !words.is(i, "that");
  }

  /** "The men arrested on Monday": a participle after its noun, no verb of a clause. */
  private static boolean isReduced(Words words, int i, int start) {
    if (i == start || words.tag(i) == Tag.AUX || words.form(i) != VerbForm.PAST) {
      return i == start && words.tag(i) != Tag.AUX;
    }
    return words.isNoun(i - 1) && words.isPassive(i);
  }
}
