// SPDX-License-Identifier: Apache-2.0
/** A file as it was listed, its bytes from any place on, and its parts. */
@NullMarked
package org.newsbeam.ingest.file;

import org.jspecify.annotations.NullMarked;
