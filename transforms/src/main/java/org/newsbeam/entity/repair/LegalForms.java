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
 * The legal form at the end of a company's name, as in "Acme Corp.", says what the name is; so does
 * a noun for a body at the end of what the model took for a person, as in "Acme Foundation".
 */
final class LegalForms implements Repair {

  /** Written behind a comma too. */
  private static final Set<String> COMMA_FORMS =
      Set.of("inc", "inc.", "llc", "ltd", "ltd.", "corp", "corp.", "llp", "incorporated");

  private static final Set<String> SMALL = Set.of("plc", "ltd", "inc");

  /** A model that is so sure of a person knows that "Temple" or "Church" is the surname. */
  private static final double SURE = 0.8;

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    NamePlaces places = new NamePlaces(words, names);
    names.forEach(name -> places.put(withFirm(words, places, name)));
    List<Name> whole = places.names().stream().map(name -> withForm(words, name)).toList();
    Set<String> companies = new HashSet<>();
    for (Name name : whole) {
      if (isCompany(words, name)) {
        companies.add(words.key(name.first(), name.end()));
        if (Lexicon.LEGAL_FORMS.has(words.text(name.end() - 1))) {
          companies.add(words.key(name.first(), name.end() - 1));
        }
      }
    }
    List<Name> repaired = new ArrayList<>();
    for (Name name : whole) {
      boolean company =
          name.type().isEntity() && companies.contains(words.key(name.first(), name.end()));
      repaired.add(company ? name.withType(EntityType.ORGANIZATION) : name);
    }
    return repaired;
  }

  /** A legal form alone with the capitals before it, the firm: "Lifetime [Corp]". */
  private static Name withFirm(ArticleWords words, NamePlaces places, Name name) {
    int first = name.first();
    if (name.length() == 1 && isForm(words, first)) {
      while (first > words.firstOf(name.sentence()) && places.isFreeCapital(first - 1)) {
        first--;
      }
    }
    return name.withWords(first, name.end());
  }

  /** With the legal form behind it that the model left out: "Orrin plc", "Orrin, Inc.". */
  private static Name withForm(ArticleWords words, Name name) {
    int limit = words.endOf(name.sentence());
    int end = name.end();
    boolean comma = end + 1 < limit && words.text(end).equals(",");
    int form = comma ? end + 1 : end;
    if (!name.type().isEntity() || form >= limit || Lexicon.LEGAL_FORMS.has(words.text(end - 1))) {
      return name;
    }
    String word = words.text(form);
    boolean small = SMALL.contains(word);
    boolean known = comma ? COMMA_FORMS.contains(words.folded(form)) : isForm(words, form);
    return known || (small && !comma) ? name.withWords(name.first(), form + 1) : name;
  }

  private static boolean isForm(ArticleWords words, int i) {
    return words.startsUpper(i) && Lexicon.LEGAL_FORMS.has(words.text(i));
  }

  /** "Andy Warhol Foundation" is no person. */
  private static boolean isBody(ArticleWords words, Name name) {
    return name.type() == EntityType.PERSON
        && name.confidence() < SURE
        && Lexicon.BODY_NOUNS.has(words.text(name.end() - 1));
  }

  private static boolean isCompany(ArticleWords words, Name name) {
    int last = name.end() - 1;
    return name.length() > 1
        && name.type().isEntity()
        && (words.startsUpper(last) || SMALL.contains(words.text(last)))
        && (Lexicon.LEGAL_FORMS.has(words.text(last)) || isBody(words, name));
  }
}
