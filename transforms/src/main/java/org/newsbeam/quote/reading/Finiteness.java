// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.CueLexicon;
import org.newsbeam.quote.lexicon.VerbForm;

/** Tells a verb that makes a clause from infinitives, participles and -ing forms. */
final class Finiteness {

  private static final CueLexicon LEXICON = CueLexicon.english();

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "'m");

  private final String[] lower;
  private final Tag[] tags;
  private final int[] sentence;

  /**
   * For the tokens of an article.
   *
   * @param lower each in lower case
   * @param sentence the sentence of each
   */
  Finiteness(String[] lower, Tag[] tags, int[] sentence) {
    this.lower = lower;
    this.tags = tags;
    this.sentence = sentence;
  }

  /** Whether the verb or auxiliary at token {@code i} makes a clause. */
  boolean isFinite(int i) {
    int before = i - 1;
    while (before >= 0 && tags[before] == Tag.ADV && sentence[before] == sentence[i]) {
      before--;
    }
    boolean starts = before < 0 || sentence[before] != sentence[i];
    if (tags[i] == Tag.AUX) {
      return !isBareAuxiliary(i) && (starts || !lower[before].equals("to"));
    }
    VerbForm form = LEXICON.form(lower[i]);
    boolean led =
        !starts
            && (tags[before] == Tag.AUX
                || lower[before].equals("to")
                || lower[before].equals("not"));
    return !led && form != VerbForm.ING && form != VerbForm.PARTICIPLE;
  }

  /** Whether the verb at token {@code i} is a passive: "was asked", "described by". */
  boolean isPassive(int i) {
    VerbForm form = LEXICON.form(lower[i]);
    if (form != VerbForm.PAST && form != VerbForm.PARTICIPLE) {
      return false;
    }
    int before = i - 1;
    while (before >= 0 && (tags[before] == Tag.ADV || lower[before].equals("not"))) {
      before--;
    }
    return (before >= 0 && tags[before] == Tag.AUX && BE.contains(lower[before]))
        || (i + 1 < lower.length && lower[i + 1].equals("by"));
  }

  private boolean isBareAuxiliary(int i) {
    return lower[i].equals("be")
        || lower[i].equals("been")
        || lower[i].equals("being")
        || lower[i].equals("having");
  }
}
