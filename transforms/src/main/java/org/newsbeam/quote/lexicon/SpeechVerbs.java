// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The classes of verbs, by all their written forms, from {@code speech-verbs.txt}. */
public final class SpeechVerbs {

  /** By "form", "form word word" of a phrasal verb, and "form+to" or "form+that". */
  private static final Map<String, CueClass> CLASSES = classes();

  private SpeechVerbs() {}

  /** The class of the verb of which {@code form}, in lower case, is a form, if it is listed. */
  public static Optional<CueClass> cueClass(String form) {
    return Optional.ofNullable(CLASSES.get(form));
  }

  /**
   * The class that it has before content which starts with {@code opener}, if that is another: "to"
   * makes an order of "told", only "that" makes speech of "allowed".
   */
  public static Optional<CueClass> before(String form, String opener) {
    return Optional.ofNullable(CLASSES.get(form + "+" + opener));
  }

  /** The class of a phrasal verb: "pointed", "out". */
  public static Optional<CueClass> phrasal(String form, String particle) {
    return Optional.ofNullable(CLASSES.get(form + "_" + particle));
  }

  /**
   * All written forms of a verb.
   *
   * @param verb in lower case, as "verb", or "verb/past/participle" if it is irregular
   */
  public static Set<String> forms(String verb) {
    return Inflection.entries(verb);
  }

  private static Map<String, CueClass> classes() {
    Map<String, CueClass> classes = new HashMap<>();
    for (List<String> row : Resource.rows("speech-verbs.txt")) {
      CueClass cueClass =
          CueClass.named(row.get(0))
              .orElseThrow(() -> new IllegalStateException("no class of cues: " + row.get(0)));
      for (String verb : row.subList(1, row.size())) {
        Inflection.entries(verb).forEach(form -> classes.putIfAbsent(form, cueClass));
      }
    }
    return classes;
  }
}
