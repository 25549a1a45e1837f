// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.entity.text.NameWord;
import org.newsbeam.model.EntityType;

/**
 * Makes one name of the words before an acronym in brackets whose initials it holds: "Korean
 * Central News Agency (KCNA)". Name and acronym get the same type. Of acronyms that nothing tells
 * to be of a body many are not: "Digital Rights Management (DRM)".
 */
final class AcronymNames implements Repair {

  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "for", "on", "in", "&", "-", "to", "de", "des", "du", "la", "al");

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    List<Name> repaired = new ArrayList<>();
    Map<Integer, List<Name>> bySentence =
        names.stream().collect(Collectors.groupingBy(Name::sentence));
    for (int s = 0; s < words.sentences(); s++) {
      List<Name> own = new ArrayList<>(bySentence.getOrDefault(s, List.of()));
      for (int i = words.firstOf(s) + 2; i + 1 < words.endOf(s); i++) {
        if (words.text(i - 1).equals("(")
            && words.text(i + 1).equals(")")
            && NameWord.isAcronym(words.text(i))) {
          int first = spelledOutFrom(words, words.firstOf(s), i - 1, words.text(i));
          if (first < i - 1) {
            join(words, own, first, i, s);
          }
        }
      }
      repaired.addAll(own);
    }
    repaired.sort(Comparator.comparingInt(Name::first));
    return repaired;
  }

  /** The first of the words before {@code end} that begin with the letters of {@code acronym}. */
  private static int spelledOutFrom(ArticleWords words, int from, int end, String acronym) {
    int letter = acronym.length() - 1;
    int i = end - 1;
    while (i >= from && letter >= 0 && end - i <= 2 * NameWord.MAX_ACRONYM) {
      String word = words.text(i);
      if (Character.toUpperCase(word.charAt(0)) == acronym.charAt(letter) && words.startsUpper(i)) {
        letter--;
        if (letter < 0) {
          return i;
        }
      } else if (!SMALL_WORDS.contains(words.folded(i))) {
        return end;
      } else if (Character.toUpperCase(word.charAt(0)) == acronym.charAt(letter) && letter > 0) {
        letter--; // "DfT", "USoA": a small word may or may not count
      }
      i--;
    }
    return end;
  }

  /** The spelled-out name is {@code [first, acronym - 1)}. */
  private static void join(
      ArticleWords words, List<Name> names, int first, int acronym, int sentence) {
    List<Name> inside =
        names.stream().filter(n -> n.first() < acronym - 1 && n.end() > first).toList();
    boolean reachesOut = inside.stream().anyMatch(n -> n.first() < first || n.end() > acronym - 1);
    if (reachesOut
        || inside.stream()
            .anyMatch(
                n -> n.type() == EntityType.PERSON && n.length() > 1 && n.confidence() > 0.9)) {
      return;
    }
    Optional<Name> acronymName =
        names.stream().filter(n -> n.first() == acronym && n.end() == acronym + 1).findFirst();
    Optional<EntityType> told =
        inside.stream()
            .filter(n -> isBody(n.type()))
            .max(Comparator.comparingInt(Name::length))
            .or(() -> acronymName.filter(n -> isBody(n.type())))
            .map(Name::type)
            .or(
                () ->
                    hasBodyNoun(words, first, acronym - 1)
                        ? Optional.of(EntityType.ORGANIZATION)
                        : Optional.empty());
    if (told.isEmpty()) {
      return;
    }
    EntityType type = told.get();
    double confidence = inside.stream().mapToDouble(Name::confidence).max().orElse(0.5);
    names.removeAll(inside);
    acronymName.ifPresent(names::remove);
    names.add(new Name(first, acronym - 1, sentence, type, confidence));
    names.add(new Name(acronym, acronym + 1, sentence, type, confidence));
  }

  private static boolean hasBodyNoun(ArticleWords words, int first, int end) {
    for (int i = first; i < end; i++) {
      if (Lexicon.BODY_NOUNS.has(words.text(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBody(EntityType type) {
    return switch (type) {
      case ORGANIZATION, LOCATION, FACILITY, MISC -> true;
      case PERSON, NORP, DATE, MONEY -> false;
    };
  }
}
