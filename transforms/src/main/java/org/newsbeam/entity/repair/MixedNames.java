// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

/**
 * Takes apart what the model took for one name although a person whom the article names in full
 * stands at its begin or end: "Holm's White House", "Holm the Liberal Party", "Florida, Holm".
 */
final class MixedNames implements Rule.Repair {

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    Set<String> surnames = new HashSet<>();
    for (Name name : names) {
      if (name.type() == EntityType.PERSON && name.length() > 1) {
        surnames.add(words.folded(name.end() - 1));
      }
    }
    List<Name> repaired = new ArrayList<>();
    for (Name name : names) {
      int second = name.first() + 1;
      boolean body = name.type().isEntity() && name.type() != EntityType.PERSON;
      if (body && name.length() > 2 && surnames.contains(words.folded(name.first()))) {
        takeOwner(words, name, second, repaired);
      } else if (body
          && name.length() > 2
          && words.text(name.end() - 2).equals(",")
          && surnames.contains(words.folded(name.end() - 1))) {
        repaired.add(name.withWords(name.first(), name.end() - 2));
        repaired.add(person(name, name.end() - 1));
      } else {
        repaired.add(name);
      }
    }
    return repaired;
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
