// SPDX-License-Identifier: Apache-2.0
/** Articles in Markdown, with fields above them. */
@NullMarked
package org.newsbeam.ingest.markdown;

import org.jspecify.annotations.NullMarked;
