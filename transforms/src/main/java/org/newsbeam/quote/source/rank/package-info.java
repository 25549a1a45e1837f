// SPDX-License-Identifier: Apache-2.0
/** The ranker: whom a quotation may come from, and what speaks for and against each. */
@NullMarked
package org.newsbeam.quote.source.rank;

import org.jspecify.annotations.NullMarked;
