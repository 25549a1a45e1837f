// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

/**
 * Gives all names of one spelling the type that most of them have, weighed by confidence, and the
 * bare surname of a person named in full the type PERSON, also where the model took it for a
 * people.
 */
final class SameNameSameType implements Repair {

  private static final double FULL_NAME_WEIGHT = 2;

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    Map<String, Map<EntityType, Double>> votes = new HashMap<>();
    for (Name name : names) {
      if (isOpen(name.type())) {
        vote(votes, words.key(name.first(), name.end()), name.type(), name.confidence());
        if (name.type() == EntityType.PERSON && name.length() > 1) {
          String surname = words.folded(name.end() - 1);
          vote(votes, surname, EntityType.PERSON, FULL_NAME_WEIGHT * name.confidence());
          String first = words.folded(name.first());
          if (!Lexicon.PLACES.has(first)) { // "Bae" of "Bae Seong-min"
            vote(votes, first, EntityType.PERSON, name.confidence());
          }
          int last = name.end() - 1;
          while (last - 2 > name.first() && words.text(last - 1).equals("-")) {
            last -= 2; // "Holm-Lind"
          }
          if (last < name.end() - 1) {
            String whole = words.key(last, name.end());
            vote(votes, whole, EntityType.PERSON, FULL_NAME_WEIGHT * name.confidence());
          }
          if (name.length() > 2 && words.startsLower(name.first() + 1)) { // "el-Tayeb"
            String tail = words.key(name.first() + 1, name.end());
            vote(votes, tail, EntityType.PERSON, FULL_NAME_WEIGHT * name.confidence());
          }
        }
      }
    }
    voteForPairs(votes, words, names);
    List<Name> repaired = new ArrayList<>();
    for (Name name : names) {
      Map<EntityType, Double> types = votes.get(words.key(name.first(), name.end()));
      if (types == null) {
        repaired.add(name);
      } else if (isOpen(name.type())) {
        repaired.add(name.withType(best(types, name.type())));
      } else {
        boolean surname =
            name.type() == EntityType.NORP
                && types.getOrDefault(EntityType.PERSON, 0.0) > name.confidence();
        repaired.add(surname ? name.withType(EntityType.PERSON) : name);
      }
    }
    return repaired;
  }

  /** Votes for people of two words whom the model took for places and bodies. */
  private static void voteForPairs(
      Map<String, Map<EntityType, Double>> votes, ArticleWords words, List<Name> names) {
    for (Name name : names) {
      boolean place = name.type() == EntityType.LOCATION;
      boolean body = name.type() == EntityType.ORGANIZATION;
      if ((place || body) && name.length() == 2) {
        boolean sure =
            Lexicon.FIRST_NAMES.has(words.text(name.first()))
                || person(votes, words.folded(name.end() - 1))
                    > FULL_NAME_WEIGHT * name.confidence();
        if (place || sure) {
          voteForPerson(votes, words, name);
        }
      }
    }
  }

  /** Where "Saddam" and "Hussein" are people, "Saddam Hussein" is one, no place and no body. */
  private static void voteForPerson(
      Map<String, Map<EntityType, Double>> votes, ArticleWords words, Name name) {
    double last = person(votes, words.folded(name.end() - 1));
    if (last > 0) {
      double first = person(votes, words.folded(name.first()));
      votes
          .get(words.key(name.first(), name.end()))
          .merge(EntityType.PERSON, first + last, Math::max);
    }
  }

  private static double person(Map<String, Map<EntityType, Double>> votes, String word) {
    return votes.getOrDefault(word, Map.of()).getOrDefault(EntityType.PERSON, 0.0);
  }

  /** Whether the model mistakes this type for others; nationalities, dates and sums it knows. */
  private static boolean isOpen(EntityType type) {
    return switch (type) {
      case PERSON, ORGANIZATION, LOCATION, FACILITY, MISC -> true;
      case NORP, DATE, MONEY -> false;
    };
  }

  private static void vote(
      Map<String, Map<EntityType, Double>> votes, String key, EntityType type, double weight) {
    votes
        .computeIfAbsent(key, k -> new EnumMap<>(EntityType.class))
        .merge(type, weight, Double::sum);
  }

  private static EntityType best(Map<EntityType, Double> types, EntityType own) {
    EntityType best = own;
    for (Map.Entry<EntityType, Double> entry : types.entrySet()) {
      if (entry.getValue() > types.getOrDefault(best, 0.0)) {
        best = entry.getKey();
      }
    }
    return best;
  }
}
