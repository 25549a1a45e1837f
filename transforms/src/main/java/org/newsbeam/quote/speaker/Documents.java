// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import java.util.Set;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Speaker;
import org.newsbeam.quote.part.SpeakerRule;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.speaker.pronoun.PronounResolver;
import org.newsbeam.quote.speaker.role.NameRoles;

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
  private final Authors authors;

  Documents(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.roles = new NameRoles(words);
    this.authors = new Authors(reading);
  }

  /** Whose paper it is. */
  Speaker speaker(Phrase source, PronounResolver pronouns) {
    String noun = words.lower(source.last());
    int first = source.first();
    int author = authors.of(source.last());
    if (author != Speaker.NOBODY) {
      return found(author);
    }
    if (!OWN.contains(noun)) {
      return Speaker.unknown(SpeakerRule.DOCUMENT);
    }
    if (words.is(first, "his") || words.is(first, "her")) {
      int owner = pronouns.speaker(first).entity();
      return owner < 0 ? Speaker.unknown(SpeakerRule.DOCUMENT) : found(owner);
    }
    for (int i = first; i < source.last(); i++) {
      boolean owned = words.is(i + 1, "'s") || words.is(i + 1, "'");
      if (owned && authors.speaks(i)) {
        return found(entity(i));
      }
    }
    return source.size() == 2 && words.is(first, "the") ? before(noun, first, pronouns) : unknown();
  }

  private Speaker before(String noun, int limit, PronounResolver pronouns) {
    for (int i = limit - 1; i >= Math.max(0, limit - REACH); i--) {
      if (isSame(i, noun, limit) && !words.isQuoted(i)) {
        int author = authors.of(i);
        if (author == Speaker.NOBODY) {
          author = subject(i, pronouns);
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
    if (noun.equals("letter") && words.is(i, "wrote") && words.is(i + 1, "to")) {
      return words.block(at) - words.block(i) <= 2;
    }
    return noun.equals("statement")
        && OWN.contains(words.lower(i))
        && words.block(i) == words.block(at)
        && words.is(i - 2, "in");
  }

  /**
   * The only person or body that is a subject in the sentence of token {@code i}, before it; behind
   * it in "in a report to the board Smith concluded".
   */
  private int subject(int i, PronounResolver pronouns) {
    int begin = i;
    while (begin > 0 && words.sentence(begin - 1) == words.sentence(i)) {
      begin--;
    }
    int end = i;
    while (words.is(begin, "in")
        && end < words.size()
        && words.sentence(end) == words.sentence(i)) {
      end++;
    }
    int only = Speaker.NOBODY;
    for (int k = begin; k < Math.max(i, end); k++) {
      int entity = words.isQuoted(k) ? Speaker.NOBODY : subjectAt(k, pronouns);
      if (entity != Speaker.NOBODY && only != Speaker.NOBODY && only != entity) {
        return Speaker.NOBODY;
      }
      only = entity == Speaker.NOBODY ? only : entity;
    }
    return only;
  }

  private int subjectAt(int k, PronounResolver pronouns) {
    if (words.is(k, "he") || words.is(k, "she")) {
      return pronouns.speaker(k).entity();
    }
    if (!authors.speaks(k)) {
      return Speaker.NOBODY;
    }
    Mention mention = reading.article().mentions().get(words.mention(k));
    boolean subject = roles.isSubject(new Phrase(mention.firstToken(), mention.endToken()));
    return subject ? mention.entity() : Speaker.NOBODY;
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
