// SPDX-License-Identifier: Apache-2.0
/**
 * Which words of an article were said: the clause around quotations, and speech reported without
 * marks.
 */
@NullMarked
package org.newsbeam.quote.content;

import org.jspecify.annotations.NullMarked;
