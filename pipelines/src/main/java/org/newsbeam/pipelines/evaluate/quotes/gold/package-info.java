// SPDX-License-Identifier: Apache-2.0
/** Reads articles whose quotes people have annotated. */
@NullMarked
package org.newsbeam.pipelines.evaluate.quotes.gold;

import org.jspecify.annotations.NullMarked;
