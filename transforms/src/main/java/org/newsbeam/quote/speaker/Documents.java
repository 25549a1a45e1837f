// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import java.util.Set;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Speaker;
import org.newsbeam.quote.part.SpeakerRule;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/**
 * Resolves a paper to whose words it holds: "her statement", "Smith's letter", "the report" after
 * "a report by the council", "the message" after "Smith sent a message".
 */
final class Documents {

  /** How many tokens back the paper may have been spoken of first. */
  private static final int REACH = 150;

  /** Papers that one person or body writes in their own name. */
  private static final Set<String> OWN =
      Set.of(
          "statement",
          "letter",
          "email",
          "e-mail",
          "message",
          "memo",
          "note",
          "tweet",
          "post",
          "report",
          "release",
          "text",
          "communique",
          "communiqué");

  private final Reading reading;
  private final Words words;
  private final NameRoles roles;

  Documents(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.roles = new NameRoles(words);
  }

  /** Whose paper it is. */
  Speaker speaker(Phrase source, PronounResolver pronouns) {
    String noun = words.lower(source.last());
    int first = source.first();
    if (!OWN.contains(noun)) {
      return Speaker.unknown(SpeakerRule.DOCUMENT);
    }
    if (words.is(first, "his") || words.is(first, "her")) {
      int owner = pronouns.speaker(first).entity();
      return owner < 0 ? Speaker.unknown(SpeakerRule.DOCUMENT) : found(owner);
    }
    for (int i = first; i < source.last(); i++) {
      boolean owned = words.is(i + 1, "'s") || words.is(i + 1, "'");
      if (owned && speaks(i)) {
        return found(entity(i));
      }
    }
    return source.size() == 2 && words.is(first, "the") ? before(noun, first) : unknown();
  }

  private Speaker before(String noun, int limit) {
    for (int i = limit - 1; i >= Math.max(0, limit - REACH); i--) {
      if (isSame(i, noun, limit) && !words.isQuoted(i)) {
        int author = author(i);
        if (author == Speaker.NOBODY) {
          author = subject(i);
        }
        return author == Speaker.NOBODY ? unknown() : found(author);
      }
    }
    return unknown();
  }

  /** Whether the paper is spoken of at {@code i}; a statement may have been an e-mail just now. */
  private boolean isSame(int i, String noun, int at) {
    if (words.is(i, noun)) {
      return words.tag(i) == Tag.NOUN;
    }
    return noun.equals("statement")
        && OWN.contains(words.lower(i))
        && words.block(i) == words.block(at)
        && words.is(i - 2, "in");
  }

  /** "A report by the council", "a statement from Smith". */
  private int author(int noun) {
    boolean by =
        noun + 2 < words.size() && (words.is(noun + 1, "by") || words.is(noun + 1, "from"));
    for (int i = noun + 2; by && i < Math.min(words.size(), noun + 8); i++) {
      if (speaks(i)) {
        return entity(i);
      }
      if (words.tag(i) == Tag.PUNCT || words.isVerb(i)) {
        return Speaker.NOBODY;
      }
    }
    return Speaker.NOBODY;
  }

  /** The only person or body that is a subject in the sentence of token {@code i}, before it. */
  private int subject(int i) {
    int only = Speaker.NOBODY;
    for (int k = i - 1; k >= 0 && words.sentence(k) == words.sentence(i); k--) {
      if (speaks(k) && !words.isQuoted(k)) {
        Mention mention = reading.article().mentions().get(words.mention(k));
        boolean subject = roles.isSubject(new Phrase(mention.firstToken(), mention.endToken()));
        if (subject && only != Speaker.NOBODY && only != mention.entity()) {
          return Speaker.NOBODY;
        }
        only = subject ? mention.entity() : only;
      }
    }
    return only;
  }

  private boolean speaks(int i) {
    if (words.mention(i) == Words.NONE || entity(i) == Mention.NO_ENTITY) {
      return false;
    }
    EntityType type = reading.article().mentions().get(words.mention(i)).type();
    return type == EntityType.PERSON || type == EntityType.ORGANIZATION;
  }

  private int entity(int i) {
    return reading.article().mentions().get(words.mention(i)).entity();
  }

  private static Speaker found(int entity) {
    return Speaker.of(entity, SpeakerRule.OWN_DOCUMENT);
  }

  private static Speaker unknown() {
    return Speaker.unknown(SpeakerRule.DOCUMENT);
  }
}
