// SPDX-License-Identifier: Apache-2.0
/** Classes of words that are used alike, learned from plain news text. */
@NullMarked
package org.newsbeam.entity.cluster;

import org.jspecify.annotations.NullMarked;
