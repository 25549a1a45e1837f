// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

/**
 * Takes what an office is for off the name of who holds it: "Minister for Women and [Equalities
 * Nora Holm]", "Secretary of [State for Health Nora Holm]"; and whatever stands between "of the"
 * and a first name that is known: "Master of the [Rolls Nora Holm]".
 */
final class OfficeNames implements Repair {

  /** What ministers, secretaries, commissioners and shadows of them are for. */
  private static final Set<String> PORTFOLIOS =
      Set.of(
          "affairs ageing aging agriculture arts aviation budget business care charities childcare"
              .concat(" children citizenship cities climate commerce communities constitution")
              .concat(" construction consumers corrections courts culture defence defense digital")
              .concat(" development disability economy education employment energy environment")
              .concat(" equalities equality europe exports families family finance fisheries food")
              .concat(" forestry forests gaming gender government growth health heritage home")
              .concat(" homelessness housing immigration industry information infrastructure")
              .concat(
                  " innovation integration intelligence interior investment jobs justice labour")
              .concat(
                  " labor land lands levelling local media migration mines mining municipalities")
              .concat(" net parliament pensions people petroleum planning police policing ports")
              .concat(" admiralty exchequer opposition")
              .concat(" prisons prosperity railways refugees regions relations research resources")
              .concat(
                  " revenue rights roads rural safety schools science security seniors services")
              .concat(
                  " shipping skills social society sport sports state sustainability tax taxation")
              .concat(
                  " technology telecommunications tourism trade training transport transportation")
              .concat(" treasury universities veterans water welfare wildlife women work workplace")
              .concat(" works youth zero")
              .split(" "));

  private static final Set<String> SMALL = Set.of("for", "of", "and", "&", ",", "the");

  /** Words between an office and the end of what it is for. */
  private static final int LONGEST = 12;

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    List<Name> repaired = new ArrayList<>();
    for (Name name : names) {
      int first = personFrom(words, name);
      boolean cut =
          first > name.first() && (isBehindOffice(words, name) || isOffice(words, name, first));
      repaired.add(cut ? name.withWords(first, name.end()).withType(EntityType.PERSON) : name);
    }
    return repaired;
  }

  /** Where the holder's name begins; the first word of {@code name} if none can be told. */
  private static int personFrom(ArticleWords words, Name name) {
    if (!name.type().isEntity() || name.length() < 2) {
      return name.first();
    }
    int first = name.first();
    while (first < name.end() && isOfOffice(words, first)) {
      first++;
    }
    if (first == name.first() && isBehindOffice(words, name)) {
      return name.first() + 1;
    }
    boolean person =
        name.type() == EntityType.PERSON
            || (first < name.end() && Lexicon.FIRST_NAMES.has(words.text(first)));
    return first < name.end() && person && name.end() - first <= 3 ? first : name.first();
  }

  /** Whether "Master of the" stands before a name of three words whose second is a first name. */
  private static boolean isBehindOffice(ArticleWords words, Name name) {
    int the = name.first() - 1;
    return name.type() == EntityType.PERSON
        && name.length() > 2
        && the - 2 >= words.firstOf(name.sentence())
        && words.text(the).equals("the")
        && (words.text(the - 1).equals("of") || words.text(the - 1).equals("for"))
        && Lexicon.ROLES.has(words.text(the - 2))
        && Lexicon.FIRST_NAMES.has(words.text(name.first() + 1))
        && !Lexicon.FIRST_NAMES.has(words.text(name.first()));
  }

  private static boolean isOfOffice(ArticleWords words, int i) {
    return PORTFOLIOS.contains(words.folded(i)) || SMALL.contains(words.text(i));
  }

  /** Whether an office stands before {@code end}, and between them only what it is for. */
  private static boolean isOffice(ArticleWords words, Name name, int end) {
    int from = Math.max(words.firstOf(name.sentence()), end - LONGEST);
    boolean small = false;
    for (int i = end - 1; i >= from; i--) {
      if (Lexicon.ROLES.has(words.text(i))) {
        return small;
      }
      if (!isOfOffice(words, i)) {
        return false;
      }
      small |= words.text(i).equals("for") || words.text(i).equals("of");
    }
    return false;
  }
}
