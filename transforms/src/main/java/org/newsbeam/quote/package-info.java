// SPDX-License-Identifier: Apache-2.0
/** Quotes: what was said, the words that say so, who said it. */
@NullMarked
package org.newsbeam.quote;

import org.jspecify.annotations.NullMarked;
