// SPDX-License-Identifier: Apache-2.0
/** What the wings of the room hand to one another: records without rules. */
@NullMarked
package org.newsbeam.quote.part;

import org.jspecify.annotations.NullMarked;
