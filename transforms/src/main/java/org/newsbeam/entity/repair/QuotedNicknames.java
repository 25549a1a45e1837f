// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Folding;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

/** Makes one name of a person's name with a nickname in quotation marks: 'Joe "Shorty" Smith'. */
final class QuotedNicknames implements Rule.Repair {

  /** The words of a nickname: "The Rock", "Papa Doc". */
  private static final int MAX_NICKNAME = 3;

  /** A first name and an initial. */
  private static final int MAX_GIVEN = 2;

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    List<Name> repaired = new ArrayList<>(names);
    Set<String> surnames = new HashSet<>();
    for (Name name : names) {
      if (name.type() == EntityType.PERSON && name.length() > 1) {
        surnames.add(words.folded(name.end() - 1));
      }
    }
    for (Name name : names) {
      if (isGiven(words, name) && !surnames.contains(words.folded(name.first()))) {
        surname(words, names, name)
            .ifPresent(
                end -> {
                  repaired.removeIf(n -> n.first() >= name.first() && n.end() <= end);
                  repaired.add(name.withWords(name.first(), end));
                });
      }
    }
    repaired.sort(Comparator.comparingInt(Name::first));
    return repaired;
  }

  private static boolean isGiven(ArticleWords words, Name name) {
    return name.type() == EntityType.PERSON
        && name.length() <= MAX_GIVEN
        && (name.length() == 1 || Folding.fold(words.text(name.end() - 1)).length() == 1);
  }

  /** The end of the surname after a nickname that follows {@code given}. */
  private static Optional<Integer> surname(ArticleWords words, List<Name> names, Name given) {
    int limit = words.endOf(given.sentence());
    int open = given.end();
    int close = open + 1;
    while (close < limit && close <= open + MAX_NICKNAME && isWord(words, close)) {
      close++;
    }
    int after = close + 1;
    if (close == open + 1
        || after >= limit
        || !isMark(words.text(open))
        || !words.text(open).equals(words.text(close))
        || !words.startsUpper(after)) {
      return Optional.empty();
    }
    Stream<Name> covering = names.stream().filter(n -> n.first() <= after && after < n.end());
    Name surname =
        covering
            .findFirst()
            .orElse(new Name(after, after + 1, given.sentence(), EntityType.PERSON, 0.5));
    boolean person = surname.type() == EntityType.PERSON;
    return person ? Optional.of(surname.end()) : Optional.empty();
  }

  private static boolean isWord(ArticleWords words, int i) {
    return words.text(i).codePoints().allMatch(Character::isLetter);
  }

  private static boolean isMark(String word) {
    return word.equals("\"") || word.equals("'");
  }
}
