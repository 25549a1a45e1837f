// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The classes of cues that are no verbs, from {@code cue-words.txt}. */
public final class CueWords {

  private static final Map<String, CueClass> CLASSES = classes();

  private CueWords() {}

  /** The class of a noun, singular or plural, or an adjective in lower case, if it is listed. */
  public static Optional<CueClass> cueClass(String word) {
    CueClass found = CLASSES.get(word);
    if (found == null && word.endsWith("ies")) {
      found = CLASSES.get(word.substring(0, word.length() - 3) + "y");
    }
    if (found == null && word.endsWith("s")) {
      found = CLASSES.get(word.substring(0, word.length() - 1));
    }
    return Optional.ofNullable(found);
  }

  private static Map<String, CueClass> classes() {
    Map<String, CueClass> classes = new HashMap<>();
    for (List<String> row : Resource.rows("cue-words.txt")) {
      CueClass cueClass =
          CueClass.named(row.get(0))
              .orElseThrow(() -> new IllegalStateException("no class of cues: " + row.get(0)));
      row.subList(1, row.size()).forEach(word -> classes.putIfAbsent(word, cueClass));
    }
    return classes;
  }
}
