// SPDX-License-Identifier: Apache-2.0
/**
 * Speech that the layout of an article tells: transcripts, interviews, block quotes, bare
 * headlines.
 */
@NullMarked
package org.newsbeam.quote.layout;

import org.jspecify.annotations.NullMarked;
