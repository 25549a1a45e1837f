// SPDX-License-Identifier: Apache-2.0
/** Tables as text, with tabs or commas between their columns: an article a row. */
@NullMarked
package org.newsbeam.ingest.table;

import org.jspecify.annotations.NullMarked;
