// SPDX-License-Identifier: Apache-2.0
/** How surely a quote is one, and how surely its speaker said it. */
@NullMarked
package org.newsbeam.quote.confidence;

import org.jspecify.annotations.NullMarked;
