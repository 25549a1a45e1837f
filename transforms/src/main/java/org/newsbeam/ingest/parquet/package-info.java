// SPDX-License-Identifier: Apache-2.0
/** Parquet: an article a row. */
@NullMarked
package org.newsbeam.ingest.parquet;

import org.jspecify.annotations.NullMarked;
