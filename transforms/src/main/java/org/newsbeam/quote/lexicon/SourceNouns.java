// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbeam.model.SourceType;

/** What common nouns stand for as sources, from {@code source-nouns.txt}. */
public final class SourceNouns {

  private static final String ABBREVIATION = "ABBREVIATION";

  private static final Map<String, SourceType> TYPES = types();

  private static final Map<String, String> ABBREVIATIONS = abbreviations();

  private SourceNouns() {}

  /** What the noun, in lower case and singular or plural, stands for, if it is in the list. */
  public static Optional<SourceType> type(String noun) {
    SourceType type = TYPES.get(noun);
    if (type == null && noun.endsWith("s")) {
      type = TYPES.get(noun.substring(0, noun.length() - 1));
    }
    if (type == null && noun.endsWith("ies")) {
      type = TYPES.get(noun.substring(0, noun.length() - 3) + "y");
    }
    return Optional.ofNullable(type);
  }

  /** Whether the noun is a role that one person has: minister, spokeswoman. */
  public static boolean isRole(String noun) {
    return TYPES.get(noun) == SourceType.PERSON;
  }

  /** The role that a word, in lower case, stands for: "sen." for senator. */
  public static String role(String word) {
    return ABBREVIATIONS.getOrDefault(word, word);
  }

  private static Map<String, String> abbreviations() {
    Map<String, String> full = new HashMap<>();
    for (List<String> row : Resource.rows("source-nouns.txt")) {
      if (row.get(0).equals(ABBREVIATION)) {
        row.subList(2, row.size()).forEach(word -> full.put(word, row.get(1)));
      }
    }
    return full;
  }

  private static Map<String, SourceType> types() {
    Map<String, SourceType> types = new HashMap<>();
    for (List<String> row : Resource.rows("source-nouns.txt")) {
      if (!row.get(0).equals(ABBREVIATION)) {
        SourceType type = SourceType.valueOf(row.get(0));
        row.subList(1, row.size()).forEach(noun -> types.put(noun, type));
      }
    }
    return types;
  }
}
