// SPDX-License-Identifier: Apache-2.0
/** Files to articles, or to rejects that say why not. */
@NullMarked
package org.newsbeam.ingest;

import org.jspecify.annotations.NullMarked;
