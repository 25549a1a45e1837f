// SPDX-License-Identifier: Apache-2.0
/** An article as the trained models want it, and the runs of tokens that they find in it. */
@NullMarked
package org.newsbeam.quote.learned.passage;

import org.jspecify.annotations.NullMarked;
