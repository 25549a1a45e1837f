// SPDX-License-Identifier: Apache-2.0
/** How good names and people are. */
@NullMarked
package org.newsbeam.pipelines.evaluate.names;

import org.jspecify.annotations.NullMarked;
