// SPDX-License-Identifier: Apache-2.0
/** Precision, recall and how figures are printed. */
@NullMarked
package org.newsbeam.pipelines.evaluate.figure;

import org.jspecify.annotations.NullMarked;
