// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/**
 * Cuts a source down to its name, or to its noun phrase without a possessive owner. A name is
 * written whole, also where the rule that found the source saw only some of its words.
 */
final class SourceTrimmer {

  private final Reading reading;
  private final Words words;

  SourceTrimmer(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /**
   * "former Senator Jane Smith" as "Jane Smith", "Smith's two aides" as "two aides", "Coasts" of
   * the Department for Coasts as the department's whole name.
   */
  Phrase trim(Phrase source) {
    int last = source.last();
    int index = words.mention(last);
    if (index != Words.NONE) {
      Mention mention = reading.article().mentions().get(index);
      boolean speaks =
          mention.type() == EntityType.PERSON || mention.type() == EntityType.ORGANIZATION;
      if (speaks) {
        return new Phrase(mention.firstToken(), mention.endToken());
      }
    }
    int first = source.first();
    for (int i = first; i < last; i++) {
      if (words.tag(i) == Tag.PART) {
        first = i + 1;
      }
    }
    if (words.tag(last) == Tag.PROPN) {
      int name = last;
      while (name > first && isNamePart(name - 1)) {
        name--;
      }
      first = name;
    }
    return new Phrase(first, source.end());
  }

  private boolean isNamePart(int i) {
    return words.tag(i) == Tag.PROPN || (words.tag(i) == Tag.ADJ && words.isUpper(i));
  }
}
