// SPDX-License-Identifier: Apache-2.0
/** A page cut into stretches of text, and which of them are of the article. */
@NullMarked
package org.newsbeam.ingest.html.stretch;

import org.jspecify.annotations.NullMarked;
