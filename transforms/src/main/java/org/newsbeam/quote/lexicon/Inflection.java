// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

/** The rules of spelling by which English inflects its regular verbs. */
final class Inflection {

  private Inflection() {}

  static String third(String lemma) {
    if (endsInConsonantY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean sibilant = lemma.matches(".*(s|x|z|ch|sh|o)");
    return lemma + (sibilant ? "es" : "s");
  }

  static String past(String lemma) {
    if (lemma.endsWith("e")) {
      return lemma + "d";
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
    boolean doubling = doubled || lemma.matches("put|hit|begin|forbid");
    return lemma + (doubling ? lemma.substring(lemma.length() - 1) : "") + "ing";
  }

  private static boolean endsInConsonantY(String lemma) {
    int n = lemma.length();
    return n > 1 && lemma.charAt(n - 1) == 'y' && "aeiou".indexOf(lemma.charAt(n - 2)) < 0;
  }
}
