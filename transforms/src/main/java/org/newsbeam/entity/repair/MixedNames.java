// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbeam.entity.person.Nicknames;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Tag;

/**
 * Takes apart what the model took for one name although a person whom the article names in full
 * stands at its begin or end: "Holm's White House", "Holm the Liberal Party", "Florida, Holm"; and
 * two names with a possessive or a verb between them: "Nora Holm's Greens", "Holm sacked Orrin".
 */
final class MixedNames implements Repair {

  private static final Set<String> FROM = Set.of("of", "from", "at", "for", "with");

  /** What leads in another name of the same person: "Nora Holm née Moss". */
  private static final Set<String> LEADING_IN = Set.of("née", "nee", "aka");

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    Set<String> surnames = new HashSet<>();
    for (Name name : names) {
      if (name.type() == EntityType.PERSON && name.length() > 1) {
        surnames.add(words.folded(name.end() - 1));
      }
    }
    Map<String, EntityType> bodies = new HashMap<>();
    for (Name name : names) {
      if (name.type() == EntityType.ORGANIZATION || name.type() == EntityType.LOCATION) {
        bodies.putIfAbsent(words.key(name.first(), name.end()), name.type());
      }
    }
    List<Name> repaired = new ArrayList<>();
    for (Name name : names) {
      int second = name.first() + 1;
      int owned = owned(words, name);
      boolean body = name.type().isEntity() && name.type() != EntityType.PERSON;
      if (body && name.length() > 2 && surnames.contains(words.folded(name.first()))) {
        takeOwner(words, name, second, repaired);
      } else if (body
          && name.length() > 2
          && words.text(name.end() - 2).equals(",")
          && surnames.contains(words.folded(name.end() - 1))) {
        repaired.add(name.withWords(name.first(), name.end() - 2));
        repaired.add(person(name, name.end() - 1));
      } else if (body && owned > second) {
        repaired.add(name.withWords(name.first(), owned).withType(EntityType.PERSON));
        repaired.add(name.withWords(owned + 1, name.end()));
      } else if (name.type() == EntityType.PERSON) {
        Name person = withoutPlace(words, name);
        takeApart(words, person, repaired);
        EntityType place =
            bodies.get(words.key(Math.min(person.end() + 1, name.end() - 1), name.end()));
        if (person.end() < name.end() && place != null) {
          repaired.add(name.withWords(person.end() + 1, name.end()).withType(place));
        }
      } else {
        repaired.add(name);
      }
    }
    return repaired;
  }

  /** Where the "'s" behind a person's first and last name is, "Nora Holm's Greens"; 0 if none. */
  private static int owned(ArticleWords words, Name name) {
    for (int i = name.first() + 2; i + 1 < name.end(); i++) {
      if (words.text(i).equals("'s")) {
        String first = words.folded(name.first());
        boolean person = Nicknames.has(first) || Lexicon.FIRST_NAMES.has(first);
        return person && words.startsUpper(i - 1) && words.startsUpper(i + 1) ? i : 0;
      }
    }
    return 0;
  }

  /** A person without where he is from: "Nora Holm of Orrin". */
  private static Name withoutPlace(ArticleWords words, Name name) {
    for (int i = name.first() + 2; i + 1 < name.end(); i++) {
      if (FROM.contains(words.text(i))) {
        return name.withWords(name.first(), i);
      }
    }
    return name;
  }

  /** Two names where a verb or "née" stands between: "Nora Holm sacked Orrin". */
  private static void takeApart(ArticleWords words, Name name, List<Name> repaired) {
    for (int i = name.first() + 1; i + 1 < name.end(); i++) {
      boolean verb = words.tag(i) == Tag.VERB || words.tag(i) == Tag.AUX;
      boolean led = verb && words.startsLower(i) && words.text(i).length() > 3;
      if (led || LEADING_IN.contains(words.text(i))) {
        repaired.add(name.withWords(name.first(), i));
        takeApart(words, name.withWords(i + 1, name.end()), repaired);
        return;
      }
    }
    repaired.add(name);
  }

  private static void takeOwner(ArticleWords words, Name name, int second, List<Name> repaired) {
    boolean owner = words.text(second).equals("'s");
    if (owner || words.text(second).equals("the")) {
      repaired.add(person(name, name.first()));
      if (words.startsUpper(second + 1)) {
        repaired.add(name.withWords(second + 1, name.end()));
      }
    } else {
      repaired.add(name);
    }
  }

  private static Name person(Name name, int word) {
    return name.withWords(word, word + 1).withType(EntityType.PERSON);
  }
}
