// SPDX-License-Identifier: Apache-2.0
/** Articles that people have marked, made ready to learn from. */
@NullMarked
package org.newsbeam.pipelines.train;

import org.jspecify.annotations.NullMarked;
