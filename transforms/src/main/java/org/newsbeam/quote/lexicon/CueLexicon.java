// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The verbs that introduce speech, by all their written forms, from {@code cue-verbs.txt}. */
public final class CueLexicon {

  /** A written form of a verb. */
  record Entry(CueVerb verb, VerbForm form) {}

  private static final CueLexicon ENGLISH = new CueLexicon(Resource.rows("cue-verbs.txt"));

  private final Map<String, Entry> entries = new HashMap<>();

  private CueLexicon(List<List<String>> rows) {
    for (List<String> row : rows) {
      add(row);
    }
  }

  /** The verbs of English news. */
  public static CueLexicon english() {
    return ENGLISH;
  }

  /** The verb of which {@code word}, in lower case, is a form; {@link CueVerb#NONE} if of none. */
  public CueVerb verb(String word) {
    Entry entry = entries.get(word);
    return entry == null ? CueVerb.NONE : entry.verb();
  }

  /** The form that {@code word}, in lower case, has; by its ending if the verb is not known. */
  public VerbForm form(String word) {
    Entry entry = entries.get(word);
    if (entry != null) {
      return entry.form();
    }
    if (word.endsWith("ing")) {
      return VerbForm.ING;
    }
    if (word.endsWith("ed")) {
      return VerbForm.PAST;
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      return VerbForm.THIRD;
    }
    return VerbForm.BASE;
  }

  private void add(List<String> fields) {
    String lemma = fields.get(0);
    double strength = Integer.parseInt(fields.get(2)) / 100.0;
    CueVerb verb = new CueVerb(lemma, complements(fields.get(1)), strength);
    String past = fields.size() > 3 ? fields.get(3) : Inflection.past(lemma);
    put(lemma, verb, VerbForm.BASE);
    put(Inflection.third(lemma), verb, VerbForm.THIRD);
    put(Inflection.ing(lemma, past), verb, VerbForm.ING);
    put(past, verb, VerbForm.PAST);
    if (fields.size() > 4) {
      put(fields.get(4), verb, VerbForm.PARTICIPLE);
    }
  }

  private void put(String word, CueVerb verb, VerbForm form) {
    entries.putIfAbsent(word, new Entry(verb, form));
  }

  private static Set<Complement> complements(String letters) {
    Set<Complement> complements = EnumSet.noneOf(Complement.class);
    for (int i = 0; i < letters.length(); i++) {
      switch (letters.charAt(i)) {
        case 'c' -> complements.add(Complement.CLAUSE);
        case 'i' -> complements.add(Complement.INFINITIVE);
        case '-' -> {}
        default -> throw new IllegalArgumentException("unknown complement: " + letters);
      }
    }
    return complements;
  }
}
