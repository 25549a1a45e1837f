// SPDX-License-Identifier: Apache-2.0
/** Web pages to articles: their main text in blocks, and what they say about themselves. */
@NullMarked
package org.newsbeam.ingest.html;

import org.jspecify.annotations.NullMarked;
