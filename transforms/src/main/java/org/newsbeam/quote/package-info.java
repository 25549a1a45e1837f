// SPDX-License-Identifier: Apache-2.0
/**
 * Quotes: what was said, the words that say so, who said it. Others call this package and, to
 * learn, {@code train}.
 */
@NullMarked
package org.newsbeam.quote;

import org.jspecify.annotations.NullMarked;
