// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbeam.model.Gender;

/** Nouns that newspapers write for a person they have named, from {@code epithets.txt}. */
public final class Epithets {

  private static final String SCENE = "SCENE";

  private static final Map<String, Gender> GENDERS = read();

  private static final Set<String> ROLES_OF_A_SCENE = scene();

  private Epithets() {}

  /** Whether the noun, in lower case, is one: striker, youngster, veteran. */
  public static boolean has(String noun) {
    return GENDERS.containsKey(noun);
  }

  /** Whether the noun is a role that often nobody is named for: spokesman, judge, witness. */
  public static boolean isOfScene(String noun) {
    return ROLES_OF_A_SCENE.contains(noun);
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
      if (!row.get(0).equals(SCENE)) {
        Gender gender = Gender.valueOf(row.get(0));
        row.subList(1, row.size()).forEach(noun -> genders.put(noun, gender));
      }
    }
    return Map.copyOf(genders);
  }

  private static Set<String> scene() {
    Set<String> nouns = new HashSet<>();
    for (List<String> row : Resource.rows("epithets.txt")) {
      if (row.get(0).equals(SCENE)) {
        nouns.addAll(row.subList(1, row.size()));
      }
    }
    return Set.copyOf(nouns);
  }
}
