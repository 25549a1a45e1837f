// SPDX-License-Identifier: Apache-2.0
/** Entities and outlets over all articles, once short names are resolved. */
@NullMarked
package org.newsbeam.aggregate.total;

import org.jspecify.annotations.NullMarked;
