// SPDX-License-Identifier: Apache-2.0
/** Bytes: packed, as they are stored, and as text. */
@NullMarked
package org.newsbeam.ingest.bytes;

import org.jspecify.annotations.NullMarked;
