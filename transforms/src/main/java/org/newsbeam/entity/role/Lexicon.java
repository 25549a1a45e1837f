// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.role;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsbeam.english.WordList;
import org.newsbeam.model.Gender;

/** Words that stand beside people's names, and the gender that each tells. */
public final class Lexicon {

  /** "Mr", "Dame", "Dr": before a name, no office. */
  public static final Lexicon HONORIFICS = new Lexicon("honorifics.txt");

  /** "president", "spokeswoman", "Gen": what a person is or does. */
  public static final Lexicon ROLES = new Lexicon("roles.txt");

  /** "foundation", "ministry": last words of the names of bodies. */
  public static final Lexicon BODY_NOUNS = new Lexicon("body-nouns.txt");

  /** "inc", "gmbh": legal forms, the last words of companies' names. */
  public static final Lexicon LEGAL_FORMS = new Lexicon("legal-forms.txt");

  /** "anna", "john": first names whose bearers are of one gender nearly always. */
  public static final Lexicon FIRST_NAMES = new Lexicon("first-names.txt");

  /** No words. */
  public static final Lexicon NONE = new Lexicon(Map.of());

  private static final String FOLDER = "/org/newsbeam/entity/";

  private final Map<String, Gender> genders;

  private Lexicon(String resource) {
    this(read(resource));
  }

  private Lexicon(Map<String, Gender> genders) {
    this.genders = genders;
  }

  /** The gender that {@code word} tells, in any case, with or without a full stop. */
  public Optional<Gender> gender(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    if (key.endsWith(".")) {
      key = key.substring(0, key.length() - 1);
    }
    return Optional.ofNullable(genders.get(key));
  }

  /** Whether it holds {@code word}, in any case, with or without a full stop. */
  public boolean has(String word) {
    return gender(word).isPresent();
  }

  private static Map<String, Gender> read(String resource) {
    Map<String, Gender> words = new HashMap<>();
    for (List<String> row : WordList.rows(Lexicon.class, FOLDER + resource)) {
      words.put(
          row.get(0),
          row.size() == 1 ? Gender.UNKNOWN : Gender.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(words);
  }
}
