// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import java.util.Set;
import org.newsbeam.model.Tag;

/** Tells a verb that makes a clause from infinitives, participles and -ing forms. */
final class Finiteness {

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "'m");

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

  /** Whether the verb at token {@code i} is a passive: "was asked", "described by". */
  static boolean isPassive(Words words, int i) {
    VerbForm form = words.form(i);
    if (form != VerbForm.PAST && form != VerbForm.PARTICIPLE) {
      return false;
    }
    int before = i - 1;
    while (before >= 0 && (words.tag(before) == Tag.ADV || words.is(before, "not"))) {
      before--;
    }
    return (before >= 0 && words.tag(before) == Tag.AUX && BE.contains(words.lower(before)))
        || (i + 1 < words.size() && words.is(i + 1, "by"));
  }

  private static boolean isBareAuxiliary(Words words, int i) {
    return words.is(i, "be")
        || words.is(i, "been")
        || words.is(i, "being")
        || words.is(i, "having");
  }
}
