// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import org.jspecify.annotations.Nullable;
import org.newsbeam.quote.part.Phrase;

/**
 * What stands before the words of a speaker: "BRANDT: …", or a name on a line of its own.
 *
 * @param block the index of its paragraph
 * @param written the label without its colon and what it tells of the speaker
 * @param source the phrase that tells who that is: the label, or a fuller name of the article
 * @param content the words after it in its paragraph; null if it stands alone
 * @param key equal for labels of one speaker, in lower case
 * @param sort what it names
 */
record Label(
    int block,
    Phrase written,
    Phrase source,
    @Nullable Phrase content,
    String key,
    LabelSort sort) {

  /** Whether it can be nothing but who speaks. */
  boolean isSure() {
    return sort != LabelSort.CAPITALS && sort != LabelSort.OTHER;
  }
}
