// SPDX-License-Identifier: Apache-2.0
/** What kind of block each stretch is. */
@NullMarked
package org.newsbeam.ingest.html.kind;

import org.jspecify.annotations.NullMarked;
