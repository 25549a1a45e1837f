// SPDX-License-Identifier: Apache-2.0
/** How things are said to people: counts, sizes, and the one place where lines leave. */
@NullMarked
package org.newsbeam.pipelines.tell;

import org.jspecify.annotations.NullMarked;
