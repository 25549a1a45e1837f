// SPDX-License-Identifier: Apache-2.0
/** Quotation marks, and the stretches of text that stand between them. */
@NullMarked
package org.newsbeam.quote.mark;

import org.jspecify.annotations.NullMarked;
