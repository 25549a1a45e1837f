// SPDX-License-Identifier: Apache-2.0
/**
 * The walk of one article through the rooms, and the guard that gives up one that takes too long.
 */
@NullMarked
package org.newsbeam.pipelines.corpus.article;

import org.jspecify.annotations.NullMarked;
