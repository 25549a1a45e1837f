// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import java.util.Optional;
import org.newsbeam.model.EntityType;
import org.newsbeam.quote.part.Phrase;

/** Who speaks in a headline by the colon that sets a name off. */
public final class HeadlineLabel {

  private HeadlineLabel() {}

  /** The name at the start of a headline, before a colon. */
  public static Optional<Phrase> name(Reading reading, Phrase all) {
    return reading
        .phrases()
        .startingAt(all.first(), all.end())
        .filter(name -> name.end() + 1 < all.end() && reading.words().is(name.end(), ":"))
        .filter(name -> speaks(reading, name.last()));
  }

  /** Whether the token is of the name of a person or organisation. */
  public static boolean speaks(Reading reading, int token) {
    int mention = reading.words().mention(token);
    if (mention == Words.NONE) {
      return false;
    }
    EntityType type = reading.article().mentions().get(mention).type();
    return type == EntityType.PERSON || type == EntityType.ORGANIZATION;
  }
}
