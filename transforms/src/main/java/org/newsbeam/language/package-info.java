// SPDX-License-Identifier: Apache-2.0
/** Sentences, tokens and part-of-speech tags of the blocks that are read. */
@NullMarked
package org.newsbeam.language;

import org.jspecify.annotations.NullMarked;
