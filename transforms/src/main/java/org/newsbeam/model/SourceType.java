// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

/** What kind of source a quote has. */
public enum SourceType {
  /** A person with a name, or a pronoun or role that stands for one. */
  PERSON,
  /** A body of people: "the ministry", "Reuters". */
  ORGANIZATION,
  /** Something written: "the report", "a statement". */
  DOCUMENT,
  /** People without a name: "officials", "a source close to the talks". */
  UNNAMED,
  /** The text names no source. */
  NONE
}
