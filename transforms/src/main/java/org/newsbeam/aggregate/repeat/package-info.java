// SPDX-License-Identifier: Apache-2.0
/** What comes more than once: texts, rows, and lines that an outlet prints on many pages. */
@NullMarked
package org.newsbeam.aggregate.repeat;

import org.jspecify.annotations.NullMarked;
