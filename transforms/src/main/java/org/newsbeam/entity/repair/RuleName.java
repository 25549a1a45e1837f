// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.Arrays;
import java.util.Optional;

/** The repairs of names, in their order, each with an example in which names stand in brackets. */
public enum RuleName {
  TRIM(
      "trim",
      "Takes articles, honorifics, offices, possessives and marks off either end.",
      "Later [PERSON Mr Holm's] plan failed.",
      "Later Mr [PERSON Holm]'s plan failed."),
  OFFICE(
      "office",
      "Takes what an office is for off the name of who holds it.",
      "Then Minister for Women and [PERSON Equalities Nora Holm] left.",
      "Then Minister for Women and Equalities [PERSON Nora Holm] left."),
  PARTICLE(
      "particle",
      "Makes \"van der\", \"de\", \"al-\" and the like a part of the name behind them.",
      "So Nora van der [PERSON Holm] came. Then de [PERSON Moss] left.",
      "So [PERSON Nora van der Holm] came. Then [PERSON de Moss] left."),
  AMPERSAND(
      "ampersand",
      "Takes what an ampersand joins for one organisation.",
      "Then Orrin & [PERSON Holm] grew.",
      "Then [ORGANIZATION Orrin & Holm] grew."),
  BRAND(
      "brand",
      "Takes \"Moss's\" for an organisation where it has a predicate.",
      "So [PERSON Orrin]'s has grown.",
      "So [ORGANIZATION Orrin's] has grown."),
  BODY_OF(
      "body-of",
      "Joins the noun for a body and the place that it is of.",
      "The Bank of [LOCATION Orrin] grew.",
      "The [ORGANIZATION Bank of Orrin] grew."),
  TITLE_NAME(
      "title-name",
      "Takes \"Dean\", \"Duke\" or \"Prince\" for a first name where nothing speaks for a title.",
      "So Duke [PERSON Orrin] came.",
      "So [PERSON Duke Orrin] came."),
  FIRST_NAME(
      "first-name",
      "Finds people whose first names are words, as \"Will\" and \"Grace\" are.",
      "Will Orrin, the owner, came.",
      "[PERSON Will Orrin], the owner, came."),
  NICKNAME(
      "nickname",
      "Takes a name with a nickname in its middle whole.",
      "Then [PERSON Ada “Bee]” Moss left.",
      "Then [PERSON Ada “Bee” Moss] left."),
  STORM(
      "storm",
      "Takes storms for no people.",
      "Then Hurricane [PERSON Nora] came. Lives were lost to [PERSON Nora].",
      "Then Hurricane Nora came. Lives were lost to Nora."),
  HOME_TOWN(
      "home-town",
      "Takes where people come from for no person.",
      "Ada Moss, 84, of [PERSON Capel Holm], agreed.",
      "Ada Moss, 84, of [LOCATION Capel Holm], agreed."),
  PERSON_CUE(
      "person-cue",
      "Finds people behind \"her daughter\", \"a man named\", \"goes by\".",
      "A man named Orrin came with his daughter Nora.",
      "A man named [PERSON Orrin] came with his daughter [PERSON Nora]."),
  LEGAL_FORM(
      "legal-form",
      "Takes what ends in a legal form or \"Foundation\" for an organisation.",
      "Then [LOCATION Orrin Ltd] grew.",
      "Then [ORGANIZATION Orrin Ltd] grew."),
  PERSON_TAIL(
      "person-tail",
      "Cuts off what follows a name by which the article knows the person.",
      "So [PERSON Nora Holm] slams banks. [PERSON Nora Holm Slams] banks.",
      "So [PERSON Nora Holm] slams banks. [PERSON Nora Holm] Slams banks."),
  MIXED(
      "mixed",
      "Takes apart an organisation or place that begins or ends with a person.",
      "So [PERSON Nora Holm] won. Now [ORGANIZATION Holm's Liberal Party] rules.",
      "So [PERSON Nora Holm] won. Now [PERSON Holm]'s [ORGANIZATION Liberal Party] rules."),
  ACRONYM(
      "acronym",
      "Joins the words that an acronym in brackets stands for.",
      "The [NORP Orrin] [ORGANIZATION Rail Board] (ORB) met.",
      "The [ORGANIZATION Orrin Rail Board] ([ORGANIZATION ORB]) met."),
  HEADLINE(
      "headline",
      "Reads Title Case and capitals with the names of the other sentences.",
      "Nora Holm Visits Harbour Again Today\nSo [PERSON Nora Holm] came.",
      "[PERSON Nora Holm] Visits Harbour Again Today\nSo [PERSON Nora Holm] came."),
  SAME_TYPE(
      "same-type",
      "Gives all names of one spelling the type that most of them have.",
      "So [PERSON Nora Holm] came. Then [LOCATION Holm] left.",
      "So [PERSON Nora Holm] came. Then [PERSON Holm] left."),
  COMPANY(
      "company",
      "Takes for an organisation what the article speaks of as of a firm.",
      "So [PERSON Orrin] said it had grown. Then [PERSON Orrin] fell.",
      "So [ORGANIZATION Orrin] said it had grown. Then [ORGANIZATION Orrin] fell."),
  CLUB(
      "club",
      "Takes a town for its club where the article tells of matches.",
      "Then [LOCATION Orrin] beat [LOCATION Marlow] 3-0 in [LOCATION Orrin].",
      "Then [ORGANIZATION Orrin] beat [ORGANIZATION Marlow] 3-0 in [LOCATION Orrin]."),
  NAMESAKE(
      "namesake",
      "Tells a person from the place of the same name by preposition or verb.",
      "So [PERSON Ada Lincoln] lives in [PERSON Lincoln]. There [LOCATION Sydney Holm] was born.",
      "So [PERSON Ada Lincoln] lives in [LOCATION Lincoln]. There [PERSON Sydney Holm] was born."),
  NATIONALITY(
      "nationality",
      "Takes \"the Dane\" and \"Britons\" for people of a nation.",
      "Then the [ORGANIZATION Dane] met two Swedes.",
      "Then the [NORP Dane] met two [NORP Swedes]."),
  MISSED(
      "missed",
      "Finds more places of names that the article holds elsewhere.",
      "So [PERSON Nora Holm] came. Then Nora Holm left.",
      "So [PERSON Nora Holm] came. Then [PERSON Nora Holm] left."),
  NESTED(
      "nested",
      "Takes no person from within the name of a body, a place, a prize or a show.",
      "Today the [PERSON Nora Holm] Foundation received the [PERSON Ada Moss] Prize.",
      "Today the [ORGANIZATION Nora Holm Foundation] received the Ada Moss Prize.");

  private final String text;
  private final String description;
  private final String example;
  private final String mended;

  RuleName(String text, String description, String example, String mended) {
    this.text = text;
    this.description = description;
    this.example = example;
    this.mended = mended;
  }

  /** The repair that is called {@code text}; empty if there is none. */
  public static Optional<RuleName> named(String text) {
    return Arrays.stream(values()).filter(rule -> rule.text.equals(text)).findFirst();
  }

  /** The name as documents write it: small letters and hyphens. */
  public String text() {
    return text;
  }

  /** What the repair does, in a sentence. */
  public String description() {
    return description;
  }

  /** A text with the names that a model might find in it, each in brackets behind its type. */
  public String example() {
    return example;
  }

  /** What the repair alone makes of {@link #example}. */
  public String mended() {
    return mended;
  }
}
