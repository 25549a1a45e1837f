// SPDX-License-Identifier: Apache-2.0
/** What a page says about its article: headline, authors, dates, outlet. */
@NullMarked
package org.newsbeam.ingest.html.facts;

import org.jspecify.annotations.NullMarked;
