// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.List;
import java.util.Set;
import org.newsbeam.entity.repair.kind.ClubCues;
import org.newsbeam.entity.repair.kind.CompanyCues;
import org.newsbeam.entity.repair.kind.Namesakes;
import org.newsbeam.entity.repair.kind.NationalityNouns;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.Cancellation;

/** The repairs in their order: what a name's own words say first, what other names say last. */
public final class Rules {

  static final List<Rule> ORDER =
      List.of(
          new Rule(RuleName.TRIM, new TrimNames()),
          new Rule(RuleName.OFFICE, new OfficeNames()),
          new Rule(RuleName.PARTICLE, new ParticleNames()),
          new Rule(RuleName.AMPERSAND, new AmpersandNames()),
          new Rule(RuleName.BRAND, new PossessiveBrands()),
          new Rule(RuleName.BODY_OF, new BodyOfPlace()),
          new Rule(RuleName.TITLE_NAME, new TitleNames()),
          new Rule(RuleName.FIRST_NAME, new FirstNames()),
          new Rule(RuleName.NICKNAME, new NicknameNames()),
          new Rule(RuleName.STORM, new StormNames()),
          new Rule(RuleName.HOME_TOWN, new HomeTowns()),
          new Rule(RuleName.PERSON_CUE, new PersonCues()),
          new Rule(RuleName.LEGAL_FORM, new LegalForms()),
          new Rule(RuleName.PERSON_TAIL, new PersonTails()),
          new Rule(RuleName.MIXED, new MixedNames()),
          new Rule(RuleName.ACRONYM, new AcronymNames()),
          new Rule(RuleName.HEADLINE, new HeadlineNames()),
          new Rule(RuleName.SAME_TYPE, new SameNameSameType()),
          new Rule(RuleName.COMPANY, new CompanyCues()),
          new Rule(RuleName.CLUB, new ClubCues()),
          new Rule(RuleName.NAMESAKE, new Namesakes()),
          new Rule(RuleName.NATIONALITY, new NationalityNouns()),
          new Rule(RuleName.MISSED, new MissedNames()),
          new Rule(RuleName.NESTED, new NestedNames()));

  private Rules() {}

  /**
   * The names of an article, mended; in text order and without overlaps, as {@code found} are.
   *
   * @param leftOut repairs that are not made
   */
  public static List<Name> mend(ArticleWords words, List<Name> found, Set<RuleName> leftOut) {
    List<Name> names = found;
    for (Rule rule : ORDER) {
      Cancellation.check();
      if (!leftOut.contains(rule.name())) {
        names = rule.repair().repair(words, names);
      }
    }
    return names;
  }
}
