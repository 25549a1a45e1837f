// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What cues that are no verbs of speech say of the content, from {@code cue-words.txt}. */
public final class CueWords {

  private static final Map<String, String> CLASSES = classes();

  private CueWords() {}

  /** The class of a noun, an adjective or a verb of attitude in lower case, if it is listed. */
  public static Optional<String> cueClass(String word) {
    String found = CLASSES.get(word);
    if (found == null && word.endsWith("s")) {
      found = CLASSES.get(word.substring(0, word.length() - 1));
    }
    return Optional.ofNullable(found);
  }

  private static Map<String, String> classes() {
    Map<String, String> classes = new HashMap<>();
    for (List<String> row : Resource.rows("cue-words.txt")) {
      row.subList(1, row.size()).forEach(word -> classes.put(word, row.get(0)));
    }
    return classes;
  }
}
