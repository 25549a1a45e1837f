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

  private static final Map<String, Gender> GENDERS =
      Map.of("female", Gender.FEMALE, "male", Gender.MALE, "unknown", Gender.UNKNOWN);

  /** "Mr", "Dame", "Dr": before a name, no office. */
  public static final Lexicon HONORIFICS = new Lexicon("honorifics.txt");

  /** "president", "spokeswoman", "Gen": what a person is or does. */
  public static final Lexicon ROLES = new Lexicon("roles.txt");

  /** "foundation", "ministry": last words of the names of bodies. */
  public static final Lexicon BODY_NOUNS = new Lexicon("body-nouns.txt");

  /** "inc", "gmbh": legal forms, the last words of companies' names. */
  public static final Lexicon LEGAL_FORMS = new Lexicon("legal-forms.txt");

  /** "sainsbury", "wendy": best-known firms whose names end in a possessive, without it. */
  public static final Lexicon POSSESSIVE_BRANDS = new Lexicon("possessive-brands.txt");

  /** "france", "new zealand": states and the nations that have teams of their own. */
  public static final Lexicon COUNTRIES = new Lexicon("countries.txt");

  /** The countries, and cities and states that the news names most. */
  public static final Lexicon PLACES =
      new Lexicon(joined(read("countries.txt"), read("cities.txt")));

  /** "sydney", "austin": first names that are places too. */
  public static final Lexicon PLACE_FIRST_NAMES = new Lexicon("place-first-names.txt");

  /** "dane", "britons": people of a nation, where no adjective is meant. */
  public static final Lexicon NATIONALITY_NOUNS = new Lexicon("nationality-nouns.txt");

  /** "google", "morgan stanley": the best-known firms, whose names mean little else. */
  public static final Lexicon COMPANIES = new Lexicon("companies.txt");

  /**
   * "anna", "john": first names whose bearers are of one gender nearly always; those that were
   * learned, but where the list that was written by hand knows better.
   */
  public static final Lexicon FIRST_NAMES =
      new Lexicon(merged(read("first-names.txt"), read("given-names.txt")));

  /** These, and rarer ones, which may be surnames elsewhere: to tell whom a pronoun means. */
  public static final Lexicon GENDERED_NAMES =
      new Lexicon(
          merged(
              merged(read("rare-given-names.txt"), read("first-names.txt")),
              read("given-names.txt")));

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

  private static Map<String, Gender> joined(Map<String, Gender> one, Map<String, Gender> other) {
    Map<String, Gender> words = new HashMap<>(one);
    words.putAll(other);
    return Map.copyOf(words);
  }

  /** The words of both; of those in both, and of those of no known gender, what the second says. */
  private static Map<String, Gender> merged(Map<String, Gender> first, Map<String, Gender> second) {
    Map<String, Gender> words = new HashMap<>(first);
    words.putAll(second);
    words.values().removeIf(gender -> gender == Gender.UNKNOWN);
    return Map.copyOf(words);
  }

  /** Lines of a word and its gender, of a word alone, or of a gender and all its words. */
  private static Map<String, Gender> read(String resource) {
    Map<String, Gender> words = new HashMap<>();
    for (List<String> row : WordList.rows(Lexicon.class, FOLDER + resource)) {
      Gender listed = GENDERS.get(row.get(0));
      if (listed != null) {
        row.subList(1, row.size()).forEach(word -> words.put(word, listed));
      } else {
        words.put(
            row.get(0).replace('_', ' '),
            row.size() == 1 ? Gender.UNKNOWN : GENDERS.get(row.get(1)));
      }
    }
    return Map.copyOf(words);
  }
}
