// SPDX-License-Identifier: Apache-2.0
/** Watching over reading, so that it ends. */
@NullMarked
package org.newsbeam.ingest.guard;

import org.jspecify.annotations.NullMarked;
