// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import org.newsbeam.model.Tag;

/** Tells a verb that makes a clause from infinitives, participles and -ing forms. */
final class Finiteness {

  private Finiteness() {}

  /** Whether the verb or auxiliary at token {@code i} makes a clause. */
  static boolean isFinite(Words words, int i) {
    int before = i - 1;
    while (before >= 0
        && words.tag(before) == Tag.ADV
        && words.sentence(before) == words.sentence(i)) {
      before--;
    }
    boolean starts = before < 0 || words.sentence(before) != words.sentence(i);
    if (words.tag(i) == Tag.AUX) {
      return !isBareAuxiliary(words, i) && (starts || !words.is(before, "to"));
    }
    VerbForm form = words.form(i);
    boolean led =
        !starts
            && (words.tag(before) == Tag.AUX || words.is(before, "to") || words.is(before, "not"));
    return !led && form != VerbForm.ING && form != VerbForm.PARTICIPLE;
  }

  private static boolean isBareAuxiliary(Words words, int i) {
    return words.is(i, "be")
        || words.is(i, "been")
        || words.is(i, "being")
        || words.is(i, "having");
  }
}
