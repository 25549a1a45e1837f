// SPDX-License-Identifier: Apache-2.0
/** Bytes of markup to a tree without what is no content. */
@NullMarked
package org.newsbeam.ingest.html.markup;

import org.jspecify.annotations.NullMarked;
