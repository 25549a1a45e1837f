// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.wording;

import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/**
 * Tells a verb of speech that speaks of words which were not said: never said “…”, if he had said
 * “…”, stopped short of saying “…”.
 */
public final class Unsaid {

  /** How far back a conjunction or a verb that governs is looked for, in tokens. */
  private static final int REACH = 8;

  /** Verbs that report words; that somebody "did not deny" or "did not think" tells something. */
  private static final Set<String> REPORTING =
      Set.of(
          ("say tell state write call claim shout answer reply declare announce promise "
                  + "describe add speak ask tweet post")
              .split(" "));

  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "n't", "nor", "neither", "cannot", "hardly");

  private static final Set<String> NOBODY = Set.of("nobody", "no-one", "none", "neither");

  /** What is only thought of with the perfect after it, or with no more than the verb. */
  private static final Set<String> MODALS = Set.of("could", "should", "might", "may", "ought");

  private static final Set<String> BEFORE_GERUND =
      Set.of("without of than avoid avoids avoided avoiding denied denies deny denying".split(" "));

  private static final Set<String> BEFORE_INFINITIVE =
      Set.of(
          ("refuse refuses refused refusing decline declines declined declining fail fails "
                  + "failed failing forgot forget unwilling reluctant afraid")
              .split(" "));

  private final Words words;

  /** For one article. */
  public Unsaid(Words words) {
    this.words = words;
  }

  /** Whether the verb at token {@code verb} says what was not said. */
  public boolean is(int verb) {
    if (!REPORTING.contains(words.cue(verb).lemma())) {
      return false;
    }
    boolean perfect = false;
    int from = Math.max(0, verb - REACH);
    for (int i = verb - 1; i >= from && words.sentence(i) == words.sentence(verb); i--) {
      String word = words.lower(i);
      if (NEGATIONS.contains(word) || NOBODY.contains(word)) {
        return true;
      }
      if (word.equals("to")) {
        return i > 0 && BEFORE_INFINITIVE.contains(words.lower(i - 1));
      }
      if (BEFORE_GERUND.contains(word) && isGerund(verb)) {
        return !word.equals("of") || i == 0 || isShort(words.lower(i - 1));
      }
      if (MODALS.contains(word)) {
        return perfect || i == verb - 1;
      }
      perfect |= word.equals("have") || word.equals("had");
      if (!isBetween(i)) {
        return isSupposed(i, from) || isNoOne(i) || isOfNobody(i);
      }
    }
    return false;
  }

  /**
   * Whether the clause {@code content} is what somebody does not say: "would not say whether", "has
   * yet to say when", "declined to say how", "never said that".
   */
  public boolean isWithheld(Phrase cue, Phrase content) {
    int verb = cue.last();
    if (verb > 1 && words.is(verb - 1, "to") && words.is(verb - 2, "yet")) {
      return true;
    }
    int inner = content.first() - 1; // the verb that "declined" governs
    boolean governs =
        inner == cue.end() + 1
            && words.is(cue.end(), "to")
            && BEFORE_INFINITIVE.contains(words.lower(verb));
    return governs || is(verb);
  }

  private boolean isGerund(int verb) {
    return words.lower(verb).endsWith("ing") || words.is(verb - 1, "having");
  }

  /** "Stopped short of saying", "instead of saying". */
  private static boolean isShort(String before) {
    return before.equals("short") || before.equals("instead");
  }

  private boolean isBetween(int i) {
    return words.tag(i) == Tag.ADV || words.tag(i) == Tag.AUX || words.tag(i) == Tag.PART;
  }

  private boolean isNoOne(int i) {
    return words.is(i, "one") && i > 0 && words.is(i - 1, "no");
  }

  /**
   * "Nobody in the new play says": over the tail of the subject that ends at token {@code last}.
   */
  private boolean isOfNobody(int last) {
    int i = last;
    while (i > 0 && words.sentence(i - 1) == words.sentence(last) && !words.isVerb(i)) {
      i--;
    }
    return NOBODY.contains(words.lower(i)) || (words.is(i, "no") && words.is(i + 1, "one"));
  }

  /** "If Smith had said", "had Smith said": over the subject that ends at token {@code last}. */
  private boolean isSupposed(int last, int from) {
    int i = last;
    while (i >= from && (words.isNoun(i) || isModifier(i))) {
      i--;
    }
    if (i < 0 || i == last || words.sentence(i) != words.sentence(last)) {
      return false;
    }
    boolean starts = i == 0 || words.sentence(i - 1) != words.sentence(i);
    return words.is(i, "if") || words.is(i, "unless") || (words.is(i, "had") && starts);
  }

  private boolean isModifier(int i) {
    return switch (words.tag(i)) {
      case DET, ADJ, PRON, NUM -> true;
      case PART -> words.is(i, "'s") || words.is(i, "'");
      default -> false;
    };
  }
}
