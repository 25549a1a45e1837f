// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

/** The repairs of names, in their order, each with an example in which names stand in brackets. */
public enum RuleName {
  TRIM(
      "trim",
      "Takes articles, honorifics, offices, possessives and marks off either end.",
      "Later [PERSON Mr Holm's] plan failed.",
      "Later Mr [PERSON Holm]'s plan failed."),
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
  MISSED(
      "missed",
      "Finds more places of names that the article holds elsewhere.",
      "So [PERSON Nora Holm] came. Then Nora Holm left.",
      "So [PERSON Nora Holm] came. Then [PERSON Nora Holm] left.");

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
