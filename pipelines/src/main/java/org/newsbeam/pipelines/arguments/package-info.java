// SPDX-License-Identifier: Apache-2.0
/** What was typed, and what is said of mistakes in it. */
@NullMarked
package org.newsbeam.pipelines.arguments;

import org.jspecify.annotations.NullMarked;
