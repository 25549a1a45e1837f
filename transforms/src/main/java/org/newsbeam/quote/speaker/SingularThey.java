// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/**
 * The persons whom the text calls "they": it says so ("who uses they/them pronouns"), calls them
 * non-binary, or writes Mx before the name.
 */
final class SingularThey {

  /** How many tokens may stand between "pronouns" and "they". */
  private static final int NEAR = 6;

  /** How many blocks back the person may be named last. */
  private static final int BLOCKS = 3;

  private static final Set<String> NON_BINARY =
      Set.of("non-binary", "nonbinary", "genderqueer", "agender");

  private final Reading reading;
  private final Words words;
  private final Set<Integer> persons = new HashSet<>();

  SingularThey(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    for (int i = 0; i < words.size(); i++) {
      if (!words.isQuoted(i) && (isPronouns(i) || isNonBinary(i))) {
        personIn(i).ifPresent(persons::add);
      }
    }
    for (Mention mention : reading.article().mentions()) {
      boolean titled =
          isPerson(mention) && mention.firstToken() > 0 && isMx(mention.firstToken() - 1);
      if (titled) {
        persons.add(mention.entity());
      }
    }
  }

  /** Those of whom the text says so. */
  Set<Integer> persons() {
    return persons;
  }

  /** Whom "they" at {@code token} means, if that is one of them. */
  Optional<Integer> person(int token) {
    if (persons.isEmpty()) {
      return Optional.empty();
    }
    List<Mention> mentions = reading.article().mentions();
    for (int m = mentions.size() - 1; m >= 0; m--) {
      Mention mention = mentions.get(m);
      if (mention.firstToken() < token && isPerson(mention)) {
        boolean near =
            words.block(token) - words.block(mention.firstToken()) <= BLOCKS
                && !hasPlural(mention.endToken(), token);
        return near && persons.contains(mention.entity())
            ? Optional.of(mention.entity())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether several people are a subject in between: "the judges met". */
  private boolean hasPlural(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      String word = words.lower(i);
      boolean plural =
          words.isNoun(i) && (word.endsWith("s") || word.endsWith("men") || word.equals("people"));
      if (plural && !words.isQuoted(i) && words.isFinite(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "Uses the pronouns they and them", "they/them pronouns". */
  private boolean isPronouns(int i) {
    if (!words.is(i, "pronouns") && !words.is(i, "pronoun")) {
      return false;
    }
    for (int k = Math.max(0, i - NEAR); k < Math.min(words.size(), i + NEAR); k++) {
      boolean they = words.lower(k).equals("they") || words.lower(k).startsWith("they/");
      if (they && words.sentence(k) == words.sentence(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNonBinary(int i) {
    boolean split =
        words.is(i, "binary") && i > 1 && words.is(i - 1, "-") && words.is(i - 2, "non");
    return split || NON_BINARY.contains(words.lower(i));
  }

  private boolean isMx(int i) {
    return words.is(i, "mx") || words.is(i, "mx.");
  }

  /** The only person named before in the sentence. */
  private Optional<Integer> personIn(int i) {
    Set<Integer> named = new HashSet<>();
    for (int k = i; k >= 0 && words.sentence(k) == words.sentence(i); k--) {
      if (words.isPerson(k)) {
        named.add(reading.article().mentions().get(words.mention(k)).entity());
      }
    }
    named.remove(Mention.NO_ENTITY);
    return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
  }

  private static boolean isPerson(Mention mention) {
    return mention.type() == EntityType.PERSON && mention.entity() != Mention.NO_ENTITY;
  }
}
