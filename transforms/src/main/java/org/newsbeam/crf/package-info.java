// SPDX-License-Identifier: Apache-2.0
/**
 * Linear-chain conditional random fields (Lafferty, McCallum and Pereira 2001) over hashed
 * features: they give each word of a sentence a label, the best labels of all words together.
 */
@NullMarked
package org.newsbeam.crf;

import org.jspecify.annotations.NullMarked;
