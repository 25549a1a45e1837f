// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import java.util.Set;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.part.Speaker;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** Tells who made a paper, where that is said right behind it. */
final class Authors {

  /** What is done to a paper by whoever speaks in it. */
  private static final Set<String> MADE =
      Set.of(
          "filed",
          "written",
          "signed",
          "prepared",
          "compiled",
          "drawn",
          "up",
          "submitted",
          "issued",
          "sent",
          "drafted",
          "penned",
          "sworn",
          "lodged",
          "produced");

  private final Reading reading;
  private final Words words;

  Authors(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /**
   * Whose a paper is whose noun is token {@code noun}: "a report by the council", "a statement from
   * Smith", "papers filed by Officer Smith".
   */
  int of(int noun) {
    int by = noun + 1;
    if (by + 1 < words.size() && words.is(by, ",") && MADE.contains(words.lower(by + 1))) {
      by++; // "the notice, signed by Smith, said"
    }
    while (by < words.size() && by <= noun + 4 && MADE.contains(words.lower(by))) {
      by++;
    }
    boolean from = by < words.size() && by == noun + 1 && words.is(by, "from");
    if (by + 1 >= words.size() || !(from || words.is(by, "by"))) {
      return Speaker.NOBODY;
    }
    for (int i = by + 1; i < Math.min(words.size(), by + 9); i++) {
      if (speaks(i)) {
        return entity(roleOf(i));
      }
      if (words.tag(i) == Tag.PUNCT || words.isVerb(i)) {
        return Speaker.NOBODY;
      }
    }
    return Speaker.NOBODY;
  }

  /** The place of Smith in "Acme officer Smith" for that of the body; {@code i} else. */
  private int roleOf(int i) {
    int end = reading.article().mentions().get(words.mention(i)).endToken();
    int k = end;
    while (k < words.size() && k < end + 4 && words.mention(k) == Words.NONE && words.isNoun(k)) {
      k++;
    }
    boolean role = k > end && k < words.size() && SourceNouns.isRole(words.lower(k - 1));
    return role && words.isPerson(k) && speaks(k) ? k : i;
  }

  /** Whether a person or body stands at token {@code i}. */
  boolean speaks(int i) {
    if (words.mention(i) == Words.NONE || entity(i) == Mention.NO_ENTITY) {
      return false;
    }
    EntityType type = reading.article().mentions().get(words.mention(i)).type();
    return type == EntityType.PERSON || type == EntityType.ORGANIZATION;
  }

  private int entity(int i) {
    return reading.article().mentions().get(words.mention(i)).entity();
  }
}
