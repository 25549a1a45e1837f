// SPDX-License-Identifier: Apache-2.0
/** Entities that articles name together, and how much more often than by chance. */
@NullMarked
package org.newsbeam.aggregate.pair;

import org.jspecify.annotations.NullMarked;
