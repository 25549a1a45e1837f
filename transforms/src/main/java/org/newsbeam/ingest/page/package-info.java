// SPDX-License-Identifier: Apache-2.0
/** Web pages as files and as what a server sent: an article each. */
@NullMarked
package org.newsbeam.ingest.page;

import org.jspecify.annotations.NullMarked;
