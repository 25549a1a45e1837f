// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a body of a kind is called, from {@code body-names.txt}. */
public final class BodyNouns {

  private static final Map<String, Set<String>> NAMES = new HashMap<>();

  private static final Set<String> GENERAL = new HashSet<>();

  private static final Set<String> PUBLIC = new HashSet<>();

  static {
    for (List<String> row : Resource.rows("body-names.txt")) {
      List<String> rest = row.subList(1, row.size());
      switch (row.get(0)) {
        case "GENERAL" -> GENERAL.addAll(rest);
        case "PUBLIC" -> PUBLIC.addAll(rest);
        default -> NAMES.put(row.get(0), Set.copyOf(row));
      }
    }
  }

  private BodyNouns() {}

  /** The words that a body called by the noun has in its name: "trust" for a charity. */
  public static Set<String> inNames(String noun) {
    return NAMES.getOrDefault(noun, Set.of(noun));
  }

  /** Whether the noun, such as "company", is for bodies whose names do not say what they are. */
  public static boolean isGeneral(String noun) {
    return GENERAL.contains(noun);
  }

  /** Words in the names of public bodies, none of which {@code noun} is: a court is no company. */
  public static Set<String> publicBodies(String noun) {
    Set<String> words = new HashSet<>(PUBLIC);
    words.removeAll(inNames(noun));
    return words;
  }
}
