// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the object of a verb of speech or thought is, from {@code speech-objects.txt}. */
public enum SpeechObjects {
  /** Whom the words are said to: told reporters. */
  TOLD,
  /** What is said: promised a bridge, called for a bridge. */
  CONTENT,
  /** What a thought is about: knows the rules. */
  TOPIC,
  /** What is done, where no quotation and no "that" follows: began the work. */
  QUOTED;

  private static final Map<SpeechObjects, Set<String>> FORMS = read();

  private static Map<SpeechObjects, Set<String>> read() {
    Map<SpeechObjects, Set<String>> read = new EnumMap<>(SpeechObjects.class);
    for (SpeechObjects objects : values()) {
      read.put(objects, new HashSet<>());
    }
    for (List<String> row : Resource.rows("speech-objects.txt")) {
      Set<String> forms = read.get(valueOf(row.get(0).toUpperCase(Locale.ROOT)));
      row.subList(1, row.size()).forEach(verb -> forms.addAll(Inflection.entries(verb)));
    }
    return read;
  }

  /**
   * Whether the object of a verb is this.
   *
   * @param form the verb as it stands in the text, in lower case
   * @param next the word after it
   */
  public boolean follows(String form, String next) {
    Set<String> forms = FORMS.get(this);
    return forms.contains(form) || forms.contains(form + "_" + next);
  }
}
