// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsbeam.entity.repair.part.NamePlaces;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

/**
 * Takes "Moss's" for a firm and the ending for a part of its name where a predicate follows that no
 * possessive can have, as in "Moss's has opened", and then wherever the article writes it, if it
 * never writes the name without it; and the best-known firms of such names everywhere.
 */
final class PossessiveBrands implements Repair {

  /** Finite verbs before which "'s" is no short form of "is" or "has". */
  private static final Set<String> FINITE =
      Set.of("has have is are was were will would can could may might must says said".split(" "));

  private static final double CONFIDENCE = 0.7;

  /** Where "'s" stands. */
  private record Ending(int word, int sentence) {}

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    List<Ending> endings = endings(words);
    if (endings.isEmpty()) {
      return names;
    }
    NamePlaces places = new NamePlaces(words, names);
    Set<String> people = new HashSet<>();
    for (Name name : names) {
      if (name.type() == EntityType.PERSON && name.length() > 1) {
        people.add(words.folded(name.end() - 1));
      }
    }
    Set<String> bare = bare(words, places);
    Set<String> brands = new HashSet<>();
    for (Ending ending : endings) {
      int i = ending.word();
      String name = words.folded(i - 1);
      boolean predicate =
          i + 1 < words.endOf(ending.sentence()) && FINITE.contains(words.text(i + 1));
      if (predicate
          && !people.contains(name)
          && !bare.contains(name)
          && places.at(i - 1).filter(n -> isOpen(n.type())).isPresent()) {
        brands.add(name);
      }
    }
    for (Ending ending : endings) {
      int i = ending.word();
      String name = words.folded(i - 1);
      boolean known = Lexicon.POSSESSIVE_BRANDS.has(words.text(i - 1)) && !people.contains(name);
      if (known || brands.contains(name)) {
        take(places, i, ending.sentence());
      }
    }
    return places.names();
  }

  /** The places of "'s" behind a word with a capital in its own sentence. */
  private static List<Ending> endings(ArticleWords words) {
    List<Ending> endings = new ArrayList<>();
    for (int s = 0; s < words.sentences(); s++) {
      for (int i = words.firstOf(s) + 1; i < words.endOf(s); i++) {
        if (words.text(i).equals("'s") && words.startsUpper(i - 1)) {
          endings.add(new Ending(i, s));
        }
      }
    }
    return endings;
  }

  /** A place is one as a rule: "Marlow's is the best". */
  private static boolean isOpen(EntityType type) {
    return type == EntityType.PERSON || type == EntityType.ORGANIZATION;
  }

  /** The words of names that the article also writes without the ending. */
  private static Set<String> bare(ArticleWords words, NamePlaces places) {
    Set<String> bare = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      boolean ending = i + 1 < words.size() && words.text(i + 1).equals("'s");
      if (!places.isFree(i) && !ending) {
        bare.add(words.folded(i));
      }
    }
    return bare;
  }

  private static void take(NamePlaces places, int ending, int sentence) {
    int first = places.firstAt(ending - 1);
    if (places.at(ending).filter(n -> n.end() > ending + 1).isPresent()
        && places.is(ending, EntityType.ORGANIZATION)) {
      return; // a longer name: "Lloyd's of London"
    }
    double confidence = places.at(ending - 1).map(Name::confidence).orElse(CONFIDENCE);
    places.put(new Name(first, ending + 1, sentence, EntityType.ORGANIZATION, confidence));
  }
}
