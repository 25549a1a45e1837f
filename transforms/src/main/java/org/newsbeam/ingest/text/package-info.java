// SPDX-License-Identifier: Apache-2.0
/** Text files: an article each. */
@NullMarked
package org.newsbeam.ingest.text;

import org.jspecify.annotations.NullMarked;
