// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

/** What a name stands for (the types of OntoNotes 5 that news needs). */
public enum EntityType {
  /** A named human being. */
  PERSON,
  /** A company, agency, party, team, band: a body of people with a name. */
  ORGANIZATION,
  /** A country, city, region, mountain, river. */
  LOCATION,
  /** A building, airport, bridge, road. */
  FACILITY,
  /** A nationality, religious or political group: "Russian", "Republican". */
  NORP,
  /** A date or a stretch of days. */
  DATE,
  /** A sum of money. */
  MONEY,
  /** A named event, law, work, product, language: any other name. */
  MISC;

  /** Whether mentions of this type are gathered into entities of the article. */
  public boolean isEntity() {
    return this != DATE && this != MONEY;
  }
}
