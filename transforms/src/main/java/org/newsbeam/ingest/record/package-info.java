// SPDX-License-Identifier: Apache-2.0
/** What all formats share: where records go, and how fields and dates are read. */
@NullMarked
package org.newsbeam.ingest.record;

import org.jspecify.annotations.NullMarked;
