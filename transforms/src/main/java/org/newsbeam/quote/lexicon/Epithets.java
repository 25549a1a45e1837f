// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbeam.model.Gender;

/** Nouns that newspapers write for a person they have named, from {@code epithets.txt}. */
public final class Epithets {

  private static final Map<String, Gender> GENDERS = read();

  private Epithets() {}

  /** Whether the noun, in lower case, is one: striker, youngster, veteran. */
  public static boolean has(String noun) {
    return GENDERS.containsKey(noun);
  }

  /** The gender that the noun tells: actress; unknown for most. */
  public static Gender gender(String noun) {
    Gender listed = GENDERS.getOrDefault(noun, Gender.UNKNOWN);
    if (listed != Gender.UNKNOWN) {
      return listed;
    }
    return noun.endsWith("woman")
        ? Gender.FEMALE
        : noun.endsWith("man") ? Gender.MALE : Gender.UNKNOWN;
  }

  private static Map<String, Gender> read() {
    Map<String, Gender> genders = new HashMap<>();
    for (List<String> row : Resource.rows("epithets.txt")) {
      Gender gender = Gender.valueOf(row.get(0));
      row.subList(1, row.size()).forEach(noun -> genders.put(noun, gender));
    }
    return Map.copyOf(genders);
  }
}
