// SPDX-License-Identifier: Apache-2.0
/** The words of a text as numbers: small enough to travel, enough to tell copies by. */
@NullMarked
package org.newsbeam.aggregate.sketch;

import org.jspecify.annotations.NullMarked;
