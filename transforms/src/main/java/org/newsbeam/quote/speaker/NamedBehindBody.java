// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import java.util.Optional;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** Finds the person of a source behind the name of his body. */
final class NamedBehindBody {

  private final Reading reading;
  private final Words words;

  NamedBehindBody(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /**
   * The person with whom the source ends, where another name and a role stand before: "Kings Chess
   * head selector Jane Doe", whatever was made of "Kings Chess".
   */
  Optional<Phrase> atEnd(Phrase whole) {
    if (!words.isPerson(whole.last())) {
      return Optional.empty();
    }
    Phrase name = mention(whole.last());
    int owner = name.first() - 1;
    if (owner > whole.first() && words.is(owner, "'s") && words.mention(owner - 1) != Words.NONE) {
      return Optional.of(name); // "Acme's Jane Doe"
    }
    boolean role = false;
    for (int i = name.first() - 1; i > whole.first(); i--) {
      if (words.mention(i) != Words.NONE) {
        return role ? Optional.of(name) : Optional.empty();
      }
      boolean beside = words.tag(i) == Tag.NOUN || words.tag(i) == Tag.ADJ;
      if (!beside && words.tag(i) != Tag.PROPN && words.tag(i) != Tag.VERB) {
        return Optional.empty();
      }
      role |= words.tag(i) == Tag.NOUN && !words.isUpper(i);
    }
    return Optional.empty();
  }

  /** Jane Doe of "Acme co-president Jane Doe, who sails": behind a body and a role. */
  Optional<Phrase> behind(Phrase body, Phrase whole) {
    int i = body.end();
    while (i < whole.end() && i < body.end() + 4 && words.mention(i) == Words.NONE) {
      boolean word = Character.isLetter(words.lower(i).charAt(0));
      if (words.tag(i) != Tag.NOUN && words.tag(i) != Tag.ADJ && !word) {
        return Optional.empty();
      }
      i++;
    }
    boolean role = i > body.end() && i < whole.end() && isOffice(words.lower(i - 1));
    return role && words.isPerson(i) ? Optional.of(mention(i)) : Optional.empty();
  }

  private static boolean isOffice(String word) {
    String office = word.substring(word.lastIndexOf('-') + 1);
    return SourceNouns.isRole(SourceNouns.role(word)) || SourceNouns.isRole(office);
  }

  private Phrase mention(int i) {
    Mention mention = reading.article().mentions().get(words.mention(i));
    return new Phrase(mention.firstToken(), mention.endToken());
  }
}
