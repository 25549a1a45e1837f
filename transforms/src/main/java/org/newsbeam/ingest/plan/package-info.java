// SPDX-License-Identifier: Apache-2.0
/** Which files there are, and how they are shared out into units of work. */
@NullMarked
package org.newsbeam.ingest.plan;

import org.jspecify.annotations.NullMarked;
