// SPDX-License-Identifier: Apache-2.0
/** Documents of word processors, PDF, books and spreadsheets. */
@NullMarked
package org.newsbeam.ingest.office;

import org.jspecify.annotations.NullMarked;
