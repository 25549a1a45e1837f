// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.passage;

/** Cuts the endings of regular inflection off, so that the forms of a word share features. */
final class Stems {

  private static final int SHORTEST = 3;

  private Stems() {}

  /** "argu" for argue, argues, argued, arguing; "deny" for denies. */
  static String of(String lower) {
    String stem = lower;
    if (ends(stem, "ies") || ends(stem, "ied")) {
      return stem.substring(0, stem.length() - 3) + "y";
    }
    if (ends(stem, "ing")) {
      stem = single(stem.substring(0, stem.length() - 3));
    } else if (ends(stem, "ed") || ends(stem, "es")) {
      stem = single(stem.substring(0, stem.length() - 2));
    } else if (ends(stem, "s") && !stem.endsWith("ss") && !stem.endsWith("us")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    return ends(stem, "e") ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static boolean ends(String word, String ending) {
    return word.length() - ending.length() >= SHORTEST && word.endsWith(ending);
  }

  /** "plan" for "plann". */
  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean doubled =
        last >= SHORTEST
            && stem.charAt(last) == stem.charAt(last - 1)
            && "ls".indexOf(stem.charAt(last)) < 0;
    return doubled ? stem.substring(0, last) : stem;
  }
}
