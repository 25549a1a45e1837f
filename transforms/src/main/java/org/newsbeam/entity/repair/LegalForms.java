// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

/**
 * The legal form at the end of a company's name, as in "Acme Corp.", says what the name is; so does
 * a noun for a body at the end of what the model took for a person, as in "Acme Foundation".
 */
final class LegalForms implements Rule.Repair {

  /** A model that is so sure of a person knows that "Temple" or "Church" is the surname. */
  private static final double SURE = 0.8;

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    Set<String> companies = new HashSet<>();
    for (Name name : names) {
      if (isCompany(words, name)) {
        companies.add(words.key(name.first(), name.end()));
        if (Lexicon.LEGAL_FORMS.has(words.text(name.end() - 1))) {
          companies.add(words.key(name.first(), name.end() - 1));
        }
      }
    }
    List<Name> repaired = new ArrayList<>();
    for (Name name : names) {
      boolean company =
          name.type().isEntity() && companies.contains(words.key(name.first(), name.end()));
      repaired.add(company ? name.withType(EntityType.ORGANIZATION) : name);
    }
    return repaired;
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
        && words.startsUpper(last)
        && (Lexicon.LEGAL_FORMS.has(words.text(last)) || isBody(words, name));
  }
}
