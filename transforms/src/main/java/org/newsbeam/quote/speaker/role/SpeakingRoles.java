// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.role;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.lexicon.Epithets;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.speaker.role.Descriptions.Description;

/**
 * Recognises roles that speak, where nobody was given the role: "the legislator said", "the veteran
 * lock said", "said the father of seven". They vary the name of whoever is spoken of; but for roles
 * that often nobody is named for, and for one whom the text brought in with "a".
 */
public final class SpeakingRoles {

  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");

  private static final Set<String> PARENTS = Set.of("mother", "father", "mum", "mom", "dad");

  /** How far before its noun an indefinite article may stand, in tokens. */
  private static final int MODIFIERS = 4;

  private final Words words;
  private final Descriptions descriptions;
  private final NamePredicate predicate;
  private final NamedAside aside;
  private final Set<String> broughtIn = new HashSet<>();

  public SpeakingRoles(Words words, Descriptions descriptions) {
    this.words = words;
    this.descriptions = descriptions;
    this.predicate = new NamePredicate(words);
    this.aside = new NamedAside(words);
    for (int i = 0; i < words.size(); i++) {
      if (INDEFINITE.contains(words.lower(i))) {
        bringIn(i, false);
      } else if (words.is(i, "the")) {
        bringIn(i, true);
      }
    }
  }

  /** The role whose noun is token {@code last}, if it speaks. */
  public Optional<Description> endingAt(int last) {
    String noun = words.lower(last);
    boolean parent = PARENTS.contains(noun) && isOfNumber(last + 1);
    // Who is prime minister all know, so that nobody need have named him.
    boolean scene = Epithets.isOfScene(noun) || (last > 0 && words.is(last - 1, "prime"));
    // The Scottish Executive is a government.
    boolean body = noun.equals("executive") && words.isUpper(last);
    boolean role = SourceNouns.isRole(SourceNouns.role(noun)) && !scene && !body;
    if (words.isQuoted(last) || words.isPerson(last) || !(parent || (role && !isParent(noun)))) {
      return Optional.empty();
    }
    int first = descriptions.article(last);
    if (first < 0
        || aside.isNamed(last)
        || broughtIn.contains(noun)
        || !isSpeaking(new Phrase(first, last + 1))) {
      return Optional.empty();
    }
    return Optional.of(new Description(first, last, "", Epithets.gender(noun)));
  }

  private static boolean isParent(String noun) {
    return PARENTS.contains(noun);
  }

  private boolean isOfNumber(int i) {
    return i + 1 < words.size() && words.is(i, "of") && words.tag(i + 1) == Tag.NUM;
  }

  /** "A keeper", and "the minister, who came to watch,". */
  private void bringIn(int article, boolean withClause) {
    int limit = Math.min(words.size(), article + 1 + MODIFIERS);
    for (int i = article + 1; i < limit && words.mention(i) == Words.NONE; i++) {
      // Taggers take some of them for adjectives.
      if (words.isNoun(i) || SourceNouns.isRole(words.lower(i))) {
        boolean clause = i + 2 < words.size() && words.is(i + 1, ",") && words.is(i + 2, "who");
        if (clause || !withClause) {
          broughtIn.add(words.lower(i));
        }
      } else if (words.tag(i) != Tag.ADJ && words.tag(i) != Tag.NUM) {
        return;
      }
    }
  }

  private boolean isSpeaking(Phrase phrase) {
    int before = phrase.first() - 1;
    if (before >= 1 && words.is(before, "to") && words.is(before - 1, "according")) {
      return true;
    }
    if (before >= 1 && words.isCue(before, CueLevel.USUAL) && words.isQuoted(before - 1)) {
      return true;
    }
    int verb = predicate.after(phrase, false);
    return verb != Words.NONE && predicate.isReport(verb);
  }
}
