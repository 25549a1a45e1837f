// SPDX-License-Identifier: Apache-2.0
/** How good the cleaning is: which blocks of a page are its text. */
@NullMarked
package org.newsbeam.pipelines.evaluate.blocks;

import org.jspecify.annotations.NullMarked;
