// SPDX-License-Identifier: Apache-2.0
/**
 * Counts that add up to the same in any order: names, pronouns, outlets, and the first and last
 * day.
 */
@NullMarked
package org.newsbeam.aggregate.count;

import org.jspecify.annotations.NullMarked;
