// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;

/** Tells what may stand between a subject and its verb. */
final class BetweenVerb {

  private BetweenVerb() {}

  /** An adverb, an auxiliary, a day of the week: "Smith on Monday also had said". */
  static boolean is(Words words, int i) {
    return words.tag(i) == Tag.ADV
        || words.tag(i) == Tag.AUX
        || (words.tag(i) == Tag.PART && !words.is(i, "'s") && !words.is(i, "'"))
        || ClosedClasses.WEEKDAYS.contains(words.lower(i))
        || ClosedClasses.BETWEEN.contains(words.lower(i));
  }
}
