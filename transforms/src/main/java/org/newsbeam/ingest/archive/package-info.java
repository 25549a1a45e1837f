// SPDX-License-Identifier: Apache-2.0
/** Archives of files: each file in one is read as if it lay by itself. */
@NullMarked
package org.newsbeam.ingest.archive;

import org.jspecify.annotations.NullMarked;
