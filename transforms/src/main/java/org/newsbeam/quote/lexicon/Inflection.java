// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of spelling by which English inflects its regular verbs. */
final class Inflection {

  /** One syllable of one vowel and one consonant, which is doubled: plan, quip, put. */
  private static final Pattern DOUBLED =
      Pattern.compile("([^aeiou]*|[^aeiou]*qu)[aeiou][bcdfgklmnprtvz]");

  private Inflection() {}

  /**
   * All forms of the entry of a word list: "verb", "verb/past/participle" if it is irregular, and
   * behind it "_particle" or "+to", which stand behind each form too.
   */
  static Set<String> entries(String entry) {
    int end = entry.replace('+', '_').indexOf('_');
    String tail = end < 0 ? "" : entry.substring(end);
    String[] parts = (end < 0 ? entry : entry.substring(0, end)).split("/", -1);
    String past = parts.length > 1 ? parts[1] : past(parts[0]);
    Set<String> forms = new LinkedHashSet<>();
    Stream.of(parts[0], third(parts[0]), ing(parts[0], past), past, parts[parts.length - 1])
        .forEach(form -> forms.add(form + tail));
    return forms;
  }

  static String third(String lemma) {
    if (endsInConsonantY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean sibilant = lemma.matches(".*(s|x|z|ch|sh|[^aeiou]o)");
    return lemma + (sibilant ? "es" : "s");
  }

  static String past(String lemma) {
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    if (DOUBLED.matcher(lemma).matches()) {
      return lemma + lemma.charAt(lemma.length() - 1) + "ed";
    }
    return endsInConsonantY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ied" : lemma + "ed";
  }

  /**
   * The -ing form.
   *
   * @param past the past form, which shows whether the last consonant is doubled
   */
  static String ing(String lemma, String past) {
    if (lemma.endsWith("e") && !lemma.endsWith("ee")) {
      return lemma.substring(0, lemma.length() - 1) + "ing";
    }
    boolean doubled = past.equals(lemma + lemma.charAt(lemma.length() - 1) + "ed");
    boolean doubling = doubled || DOUBLED.matcher(lemma).matches() || lemma.matches("begin|forbid");
    return lemma + (doubling ? lemma.substring(lemma.length() - 1) : "") + "ing";
  }

  private static boolean endsInConsonantY(String lemma) {
    int n = lemma.length();
    return n > 1 && lemma.charAt(n - 1) == 'y' && "aeiou".indexOf(lemma.charAt(n - 2)) < 0;
  }
}
