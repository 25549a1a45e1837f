// SPDX-License-Identifier: Apache-2.0
/**
 * The words of the program as records: articles, blocks, sentences, tokens, mentions, entities,
 * quotes.
 *
 * <p>Offsets in this package count Java chars (UTF-16 units) of {@link
 * org.newsbeam.model.Article#text()}; the table rows in {@link org.newsbeam.model.row} count code
 * points.
 */
@NullMarked
package org.newsbeam.model;

import org.jspecify.annotations.NullMarked;
