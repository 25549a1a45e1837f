// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Nouns for one person of a country or a place, from {@code demonyms.txt}. */
public final class Demonyms {

  private static final Map<String, String> ADJECTIVES = new HashMap<>();

  private static final Map<String, String> PLACES = new HashMap<>();

  static {
    for (List<String> row : Resource.rows("demonyms.txt")) {
      row.subList(2, row.size()).forEach(noun -> ADJECTIVES.put(noun, row.get(1)));
      ADJECTIVES.putIfAbsent(row.get(1), row.get(1));
      PLACES.put(row.get(0), row.get(1));
    }
  }

  private Demonyms() {}

  /** "danish" for "dane"; empty if the noun, in lower case, is none or of many people. */
  public static String adjective(String noun) {
    return ADJECTIVES.getOrDefault(noun, "");
  }

  /** "danish" for "denmark" and for itself; empty if the word, in lower case, is no place. */
  public static String ofPlace(String word) {
    return PLACES.getOrDefault(word, ADJECTIVES.getOrDefault(word, ""));
  }
}
