// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.List;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.Cancellation;

/** The repairs in their order: what a name's own words say first, what other names say last. */
public final class Rules {

  static final List<Rule> ORDER =
      List.of(
          new Rule(RuleName.TRIM, new TrimNames()),
          new Rule(RuleName.LEGAL_FORM, new LegalForms()),
          new Rule(RuleName.PERSON_TAIL, new PersonTails()),
          new Rule(RuleName.MIXED, new MixedNames()),
          new Rule(RuleName.ACRONYM, new AcronymNames()),
          new Rule(RuleName.HEADLINE, new HeadlineNames()),
          new Rule(RuleName.SAME_TYPE, new SameNameSameType()),
          new Rule(RuleName.MISSED, new MissedNames()));

  private Rules() {}

  /** The names of an article, mended; in text order and without overlaps, as {@code found} are. */
  public static List<Name> mend(ArticleWords words, List<Name> found) {
    List<Name> names = found;
    for (Rule rule : ORDER) {
      Cancellation.check();
      names = rule.repair().repair(words, names);
    }
    return names;
  }
}
