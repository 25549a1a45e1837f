// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.feature;

import org.newsbeam.crf.Features;
import org.newsbeam.entity.text.NameWord;

/**
 * What the name model reads off a word, whatever stands beside it.
 *
 * @param text as {@link NameWord} writes it
 * @param lower in lower case
 * @param word a number for {@code lower} with its digits as 0
 * @param form a number for its {@link WordShape#compressed}
 * @param shape a number for its {@link WordShape#full}
 * @param affixes numbers for its beginnings of one letter, two and so on, then its endings
 * @param known whether {@link WordClusters} knows it as written (1), in small letters (2), two bits
 *     each
 * @param paths for each tree of {@link WordClusters} that holds it, numbers for the beginnings of
 *     its path and for the whole
 * @param contexts the {@link NameContexts} that it belongs to, a bit each
 * @param lists the lists of {@link NameLists} that hold it, a bit each
 * @param listStarts the lists that hold longer names which begin with it, a bit each
 * @param isCapital whether it begins with a capital
 * @param isAllCapitals whether it is longer than a letter and has no small one
 * @param isWord whether it begins with a letter
 */
@SuppressWarnings("ArrayRecordComponent") // made once a word, never compared
public record WordType(
    String text,
    String lower,
    long word,
    long form,
    long shape,
    long[] affixes,
    int known,
    long[][] paths,
    int contexts,
    int lists,
    int listStarts,
    boolean isCapital,
    boolean isAllCapitals,
    boolean isWord) {

  /** What stands before a sentence. */
  public static final WordType BEFORE = outside("<s>");

  /** What stands behind a sentence. */
  public static final WordType AFTER = outside("</s>");

  private static WordType outside(String text) {
    long value = Features.value(text);
    long[] none = {};
    return new WordType(
        text, text, value, value, value, none, 0, new long[0][], 0, 0, 0, false, false, false);
  }

  boolean is(NameContexts.Context context) {
    return (contexts & context.bit()) != 0;
  }
}
