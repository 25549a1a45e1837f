// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import org.newsbeam.quote.part.Phrase;

/**
 * A letter whose text an article prints.
 *
 * @param begin the first of its paragraphs, among those of the body
 * @param end the paragraph after its last one, without greetings and name
 * @param signer the name that stands under it
 * @param toPaper whether it is to the paper that prints it, and so an article of its own
 */
record Letter(int begin, int end, Phrase signer, boolean toPaper) {}
