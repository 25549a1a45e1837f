// SPDX-License-Identifier: Apache-2.0
/** JSON and JSON Lines: an article an object. */
@NullMarked
package org.newsbeam.ingest.json;

import org.jspecify.annotations.NullMarked;
