// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.pronoun;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Gender;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.Epithets;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.speaker.role.NamedAside;

/**
 * Recognises people whom the text brings in without a name: "a driver, who did not want to be
 * named, said", "her sister called it". The "he" and "she" behind may well be theirs.
 */
final class Strangers {

  /** How far before its noun a determiner may stand, in tokens. */
  private static final int MODIFIERS = 7;

  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "'s");

  private static final Set<String> WOMEN =
      Set.of(
          "mother", "mum", "mom", "sister", "daughter", "wife", "widow", "aunt", "woman", "girl");

  private static final Set<String> MEN =
      Set.of("father", "dad", "brother", "son", "husband", "widower", "uncle", "man", "boy");

  /**
   * One of them.
   *
   * @param phrase the noun with its determiner
   * @param gender what the noun tells
   */
  record Stranger(Phrase phrase, Gender gender) {}

  private final Words words;
  private final NamedAside aside;

  Strangers(Words words) {
    this.words = words;
    this.aside = new NamedAside(words);
  }

  /** The person whose noun is token {@code last}. */
  Optional<Stranger> endingAt(int last) {
    String noun = words.lower(last);
    boolean person =
        words.isNoun(last)
            && !words.isQuoted(last)
            && words.mention(last) == Words.NONE
            && SourceNouns.isRole(SourceNouns.role(noun));
    if (!person || isModifier(last + 1)) {
      return Optional.empty();
    }
    int first = determiner(last);
    if (first < 0 || isNamedBefore(first) || aside.isNamed(last)) {
      return Optional.empty();
    }
    return Optional.of(new Stranger(new Phrase(first, last + 1), gender(noun)));
  }

  static Gender gender(String noun) {
    if (WOMEN.contains(noun)) {
      return Gender.FEMALE;
    }
    return MEN.contains(noun) ? Gender.MALE : Epithets.gender(noun);
  }

  private int determiner(int last) {
    for (int i = last - 1; i >= Math.max(0, last - MODIFIERS); i--) {
      if (words.sentence(i) != words.sentence(last) || words.isPerson(i)) {
        return -1;
      }
      if (INDEFINITE.contains(words.lower(i))) {
        return i;
      }
      if (OWNERS.contains(words.lower(i))) {
        return Epithets.isOfScene(words.lower(last)) ? i : -1;
      }
      boolean joined = Set.of("-", "–").contains(words.lower(i));
      if (!isModifier(i) && words.tag(i) != Tag.NUM && words.tag(i) != Tag.VERB && !joined) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isModifier(int i) {
    return i < words.size() && (words.isNoun(i) || words.tag(i) == Tag.ADJ);
  }

  /** "Doe, 34, a driver"; "Doe is a driver"; "works as a driver": somebody named is one. */
  private boolean isNamedBefore(int first) {
    int i = first - 1;
    if (i < 0 || words.sentence(i) != words.sentence(first)) {
      return false;
    }
    if (words.isVerb(i) || words.tag(i) == Tag.ADP || words.is(i, "not") || words.is(i, "like")) {
      return true;
    }
    boolean aside = words.is(i, ",") || words.is(i, "(") || words.isDash(i);
    while (aside && i > 0 && (words.isPause(i) || words.tag(i) == Tag.NUM || words.is(i, "("))) {
      i--;
    }
    return aside && words.mention(i) != Words.NONE;
  }
}
