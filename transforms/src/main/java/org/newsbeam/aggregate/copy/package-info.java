// SPDX-License-Identifier: Apache-2.0
/** Articles that are copies of others: equal, cut, extended, with another beginning, corrected. */
@NullMarked
package org.newsbeam.aggregate.copy;

import org.jspecify.annotations.NullMarked;
