// SPDX-License-Identifier: Apache-2.0
/** Where files are kept, local or remote, and finding them there. */
@NullMarked
package org.newsbeam.ingest.store;

import org.jspecify.annotations.NullMarked;
