// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import org.jspecify.annotations.Nullable;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;

/**
 * A paragraph that the layout gives to a speaker, with no need for quotation marks.
 *
 * @param block the index of the paragraph
 * @param content its words without the label
 * @param source who speaks: the label, or the name by which the person is known; null if that is
 *     not told
 * @param written the label where it is not the source itself
 * @param rule which layout it is
 */
record Turn(
    int block, Phrase content, @Nullable Phrase source, @Nullable Phrase written, RuleName rule) {}
