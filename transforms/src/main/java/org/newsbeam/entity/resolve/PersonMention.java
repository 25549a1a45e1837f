// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.resolve;

import java.util.List;
import org.newsbeam.entity.person.PersonName;
import org.newsbeam.entity.role.GenderVotes;
import org.newsbeam.model.Gender;

/**
 * A mention of a person, ready to be joined with others.
 *
 * @param index its place among all mentions of the article
 * @param name the name, folded
 * @param honorific the gender that the honorific before it tells, if any
 * @param votes what all around it says of the gender
 * @param titles the honorific, unless it tells a gender, and the titles beside it, folded
 * @param canonical whether the user gave the name, which no other one may be mistaken for
 */
record PersonMention(
    int index,
    PersonName name,
    Gender honorific,
    GenderVotes votes,
    List<String> titles,
    boolean canonical) {

  PersonMention {
    titles = List.copyOf(titles);
  }

  /** The same mention, resolved as if it were written {@code other}. */
  PersonMention withName(PersonName other) {
    return new PersonMention(index, other, honorific, votes, titles, canonical);
  }
}
