// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Reading;

/** The people of an article by what labels call them: the surname alone, or initials. */
final class Voices {

  /** The entity of a surname or initials that several people share. */
  private static final int SHARED = Mention.NO_ENTITY - 1;

  private final Map<String, Integer> full = new HashMap<>();
  private final Map<String, Integer> accounts = new HashMap<>();
  private final Map<String, Integer> single = new HashMap<>();
  private final Map<Integer, Phrase> named = new HashMap<>();

  Voices(Reading reading) {
    for (Mention mention : reading.article().mentions()) {
      if (mention.type() == EntityType.PERSON && mention.entity() != Mention.NO_ENTITY) {
        named.putIfAbsent(mention.entity(), new Phrase(mention.firstToken(), mention.endToken()));
        add(mention.span().in(reading.article().text()), mention.entity());
      }
    }
  }

  private void add(String name, int entity) {
    String[] words = name.toLowerCase(Locale.ROOT).split("\\s+", -1);
    String last = words[words.length - 1];
    if (words.length == 1) {
      put(single, last, entity);
      return;
    }
    put(full, last, entity);
    put(accounts, String.join("", words), entity);
    put(accounts, words[0].charAt(0) + last, entity);
    put(full, initials(words), entity);
    put(full, initials(name.toLowerCase(Locale.ROOT).split("[\\s-]+", -1)), entity);
  }

  private static String initials(String[] words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      initials.append(word, 0, Math.min(1, word.length()));
    }
    return initials.toString();
  }

  private static void put(Map<String, Integer> entities, String key, int entity) {
    entities.merge(key, entity, (one, other) -> one.equals(other) ? one : SHARED);
  }

  /**
   * A mention of the only person of that surname or those initials, in lower case. Who is named by
   * one word alone may be somebody whose full name stands elsewhere.
   */
  Optional<Phrase> named(String key) {
    Integer entity = full.containsKey(key) ? full.get(key) : single.get(key);
    return Optional.ofNullable(entity).map(named::get);
  }

  /** A mention of the only person whose name an account's handle is: "@ann_reed". */
  Optional<Phrase> account(String handle) {
    StringBuilder letters = new StringBuilder();
    handle
        .chars()
        .filter(Character::isLetter)
        .forEach(c -> letters.append(Character.toLowerCase((char) c)));
    return Optional.ofNullable(accounts.get(letters.toString())).map(named::get);
  }
}
