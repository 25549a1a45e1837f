// SPDX-License-Identifier: Apache-2.0
/** The output folder: whose it is, its tables, its manifest, and the inputs of runs before. */
@NullMarked
package org.newsbeam.pipelines.corpus.output;

import org.jspecify.annotations.NullMarked;
