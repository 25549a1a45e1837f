// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.role;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Gender;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.Demonyms;
import org.newsbeam.quote.lexicon.Epithets;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/**
 * Recognises what newspapers write for a person they have named: "the 31-year-old", "the Dane",
 * "the striker". An office ("the minister") is none: it may be somebody not named yet.
 */
public final class Descriptions {

  /** How far before its noun a description may start, in tokens. */
  private static final int MAX_MODIFIERS = 5;

  /**
   * A description.
   *
   * @param first its article
   * @param last its noun
   * @param key what the person must be known by: an age, a country's adjective; empty if anything
   * @param gender what the noun tells
   */
  public record Description(int first, int last, String key, Gender gender) {}

  private static final Set<String> FORMER = Set.of("former", "one-time", "onetime", "ex");

  private final Words words;

  public Descriptions(Words words) {
    this.words = words;
  }

  /** The description whose noun is token {@code last}. */
  public Optional<Description> endingAt(int last) {
    String people = Demonyms.adjective(words.lower(last));
    boolean capital = words.isUpper(last);
    boolean nationality = capital && !people.isEmpty(); // whatever the model made of it
    if (words.isQuoted(last) || (words.isPerson(last) && !nationality)) {
      return Optional.empty();
    }
    String age = age(last);
    boolean described = SourceNouns.isRole(words.lower(last)) || (capital && !people.isEmpty());
    if (age.isEmpty() && described) {
      age = ageBefore(last);
    }
    boolean epithet = Epithets.has(words.lower(last));
    if (age.isEmpty() && (people.isEmpty() || !capital) && !epithet) {
      return Optional.empty();
    }
    int first = article(last);
    if (first < 0) {
      return Optional.empty();
    }
    String key = !age.isEmpty() ? age : epithet ? "" : people;
    return Optional.of(new Description(first, last, key, Epithets.gender(words.lower(last))));
  }

  /** "31" of "the 31-year-old teaching assistant". */
  private String ageBefore(int last) {
    for (int i = last - 1; i > Math.max(0, last - 3) && isModifier(i); i--) {
      String age = age(i);
      if (!age.isEmpty()) {
        return age;
      }
    }
    return "";
  }

  private boolean isModifier(int i) {
    return words.isNoun(i) || words.tag(i) == Tag.ADJ || words.tag(i) == Tag.NUM;
  }

  /** "31" of "31-year-old", one token or several; empty if it is no age. */
  private String age(int last) {
    String word = words.lower(last);
    if (word.endsWith("-year-old")) {
      return word.substring(0, word.length() - "-year-old".length());
    }
    boolean split = last >= 4 && word.equals("old") && words.is(last - 2, "year");
    return split ? words.lower(last - 4) : "";
  }

  /**
   * The first token of the phrase with "the" that ends with {@code last}; negative if none does.
   */
  public int article(int last) {
    for (int i = last - 1; i >= Math.max(0, last - MAX_MODIFIERS); i--) {
      if (words.sentence(i) != words.sentence(last) || words.isPerson(i)) {
        return -1;
      }
      if (words.is(i, "the")) {
        return i;
      }
      if (!isModifier(i)
          && !Set.of("-", "–").contains(words.lower(i))
          && words.tag(i) != Tag.VERB) {
        return -1;
      }
    }
    return -1;
  }

  /** A manager is no striker, but may be a former one. */
  public boolean isFormer(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (FORMER.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
