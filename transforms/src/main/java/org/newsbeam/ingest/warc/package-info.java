// SPDX-License-Identifier: Apache-2.0
/** Web archives: an article for each page that was fetched. */
@NullMarked
package org.newsbeam.ingest.warc;

import org.jspecify.annotations.NullMarked;
