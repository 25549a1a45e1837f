// SPDX-License-Identifier: Apache-2.0
/**
 * What the corpus tables need of each article, from the article itself or from tables of an earlier
 * run.
 */
@NullMarked
package org.newsbeam.aggregate.digest;

import org.jspecify.annotations.NullMarked;
