// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;

/**
 * A paragraph that the layout gives to a speaker, with no need for quotation marks.
 *
 * @param block the index of the paragraph
 * @param content its words without the label
 * @param source who speaks: the label, or the name by which the person asked was introduced
 * @param rule which layout it is
 */
record Turn(int block, Phrase content, Phrase source, RuleName rule) {}
