// SPDX-License-Identifier: Apache-2.0
/**
 * What the measure of quotes sees in a text: words, quotation marks, the words of a source. It has
 * eyes of its own, so that a mistake of the program is not one of the measure too.
 */
@NullMarked
package org.newsbeam.pipelines.evaluate.quotes.text;

import org.jspecify.annotations.NullMarked;
