// SPDX-License-Identifier: Apache-2.0
/** Which format a file is of. */
@NullMarked
package org.newsbeam.ingest.format;

import org.jspecify.annotations.NullMarked;
