// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.sketch;

/** What forms of an English word have in common: "arrest" of "arrests", "arrested", "arresting". */
final class Stem {

  private Stem() {}

  /**
   * The stem of a word in small letters. It need not be a word; what does not look English stays.
   */
  static String of(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 4 && word.endsWith("sses")) {
      return word.substring(0, length - 2);
    }
    String stem =
        length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
            ? word.substring(0, length - 1)
            : word;
    if (stem.length() > 5 && stem.endsWith("ing")) {
      stem = stem.substring(0, stem.length() - 3);
    } else if (stem.length() > 4 && stem.endsWith("ed")) {
      stem = stem.substring(0, stem.length() - 2);
    }
    return stem.length() > 4 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
  }
}
