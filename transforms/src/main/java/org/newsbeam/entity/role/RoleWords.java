// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.role;

import java.util.List;
import java.util.Set;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Tag;

/** What each word of an article can be in a noun phrase that tells a person's role. */
final class RoleWords {

  private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "to", "on", "with");
  private static final Set<String> ANDS = Set.of("and", "&");

  /** Nouns that are verbs as well; the tagger takes the others for verbs only by mistake. */
  private static final Set<String> VERBS =
      Set.of(
          "anchor author boss broker captain chair champion coach doctor engineer face father head host"
              .concat(" judge man marshal master mentor minister model mother nurse partner pilot")
              .concat(" referee rival spy sponsor star tutor umpire volunteer witness")
              .split(" "));

  private final ArticleWords words;
  private final boolean[] person;

  /** The words of dates and sums. */
  private final boolean[] other;

  /** For each word of a name the end of the name, else 0. */
  private final int[] nameEnd;

  RoleWords(ArticleWords words, List<Name> names) {
    this.words = words;
    this.person = new boolean[words.size()];
    this.other = new boolean[words.size()];
    this.nameEnd = new int[words.size()];
    for (Name name : names) {
      for (int i = name.first(); i < name.end(); i++) {
        person[i] = name.type() == EntityType.PERSON;
        other[i] = !name.type().isEntity();
        nameEnd[i] = name.end();
      }
    }
  }

  /** Whether the noun of a role, of no person's name, stands at {@code i}. */
  boolean isRole(int i) {
    boolean verb = words.tag(i) == Tag.VERB && VERBS.contains(words.folded(i));
    return !person[i] && !verb && Lexicon.ROLES.has(words.text(i));
  }

  boolean isPerson(int i) {
    return person[i];
  }

  boolean isOther(int i) {
    return other[i];
  }

  int nameEnd(int i) {
    return nameEnd[i];
  }

  boolean isLink(int i) {
    return LINKS.contains(words.folded(i));
  }

  boolean isAnd(int i) {
    return ANDS.contains(words.folded(i));
  }

  boolean isPossessive(int i) {
    return words.text(i).equals("'s") || (words.text(i).equals("'") && words.tag(i) == Tag.PART);
  }

  boolean isModifier(int i) {
    if (person[i] || other[i]) {
      return false;
    }
    return switch (words.tag(i)) {
      case NOUN, PROPN, ADJ -> true;
      default -> i + 1 < words.size() && words.word(i).token() == words.word(i + 1).token();
    };
  }

  boolean isNoun(int i) {
    return words.tag(i) == Tag.NOUN || words.tag(i) == Tag.PROPN;
  }

  boolean isOfNounPhrase(int i) {
    return switch (words.tag(i)) {
      case NOUN, PROPN, ADJ, DET, NUM, PART, ADP -> true;
      case CCONJ -> ANDS.contains(words.text(i));
      case PUNCT -> words.text(i).equals("-");
      default -> false;
    };
  }
}
