// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.Folding;
import org.newsbeam.entity.text.NameWord;
import org.newsbeam.model.EntityType;

/**
 * Joins the mentions of organisations, places and all else that is no person: by spelling without
 * case, accents and hyphens, without a company's legal form ("Acme Inc."), by initials ("KCNA",
 * "U.N.") and by the noun that tells the kind of body ("the Ministry"), where one name alone has
 * them.
 */
final class BodyResolver {

  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "for", "on", "in", "de");

  private BodyResolver() {}

  /**
   * A mention that is of no person, by its index, type and words as written, or as the user gave.
   */
  record Body(int index, EntityType type, String written) {}

  /** The groups of mention indexes, in order of first mention. */
  static List<List<Integer>> resolve(List<Body> bodies) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    Map<String, String> byInitials = initials(bodies);
    Map<String, String> byNoun = nouns(bodies);
    for (Body body : bodies) {
      String key = key(body);
      String acronym = body.written().replace(".", "");
      if (NameWord.isAcronym(acronym)) {
        key = byInitials.getOrDefault(body.type() + " " + acronym, key);
      }
      key = byNoun.getOrDefault(key, key);
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(body.index());
    }
    return List.copyOf(groups.values());
  }

  /** From type and initials to the key of the only name with them; of several names, to none. */
  private static Map<String, String> initials(List<Body> bodies) {
    Map<String, String> keys = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Body body : bodies) {
      boolean acronym = NameWord.isAcronym(body.written().replace(".", ""));
      for (boolean small : new boolean[] {false, true}) {
        String letters = initials(body.written(), small);
        if (letters.length() > 1 && !acronym) {
          String there = keys.putIfAbsent(body.type() + " " + letters, key(body));
          if (there != null && !there.equals(key(body))) {
            several.add(body.type() + " " + letters);
          }
        }
      }
    }
    keys.keySet().removeAll(several);
    return keys;
  }

  /** From the key of "Ministry" alone to that of the only longer name that begins or ends so. */
  private static Map<String, String> nouns(List<Body> bodies) {
    Map<String, Set<String>> longer = new HashMap<>();
    for (Body body : bodies) {
      String key = key(body.type(), body.written());
      int first = key.indexOf(' ');
      if (body.type() == EntityType.ORGANIZATION && first > 0) {
        for (String word :
            List.of(key.substring(0, first), key.substring(key.lastIndexOf(' ') + 1))) {
          if (Lexicon.BODY_NOUNS.has(word)) {
            longer.computeIfAbsent(body.type() + " " + word, k -> new HashSet<>()).add(key(body));
          }
        }
      }
    }
    Map<String, String> only = new HashMap<>();
    longer.forEach(
        (noun, names) -> {
          if (names.size() == 1) {
            only.put(noun, names.iterator().next());
          }
        });
    return only;
  }

  private static String initials(String written, boolean withSmallWords) {
    String[] words = Folding.fold(written).toUpperCase(Locale.ROOT).split(" ", -1);
    StringBuilder letters = new StringBuilder();
    for (String word : words) {
      if (!word.isEmpty()
          && (withSmallWords || !SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT)))) {
        letters.append(word.charAt(0));
      }
    }
    return words.length > 1 ? letters.toString() : "";
  }

  private static String key(Body body) {
    return body.type() + " " + key(body.type(), body.written());
  }

  /** A body's name, folded, without a company's legal form. */
  static String key(EntityType type, String written) {
    String folded = Folding.fold(written.replace(".", ""));
    int space = folded.lastIndexOf(' ');
    boolean company = type == EntityType.ORGANIZATION && space > 0;
    return company && Lexicon.LEGAL_FORMS.has(folded.substring(space + 1))
        ? folded.substring(0, space)
        : folded;
  }
}
