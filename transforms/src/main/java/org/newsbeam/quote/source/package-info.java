// SPDX-License-Identifier: Apache-2.0
/** Whose words a quotation is: rules first, then the ranker, then what other quotations tell. */
@NullMarked
package org.newsbeam.quote.source;

import org.jspecify.annotations.NullMarked;
