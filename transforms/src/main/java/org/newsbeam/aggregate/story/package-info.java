// SPDX-License-Identifier: Apache-2.0
/**
 * Stories: articles that tell one event. Words are weighed by how rare the corpus has them;
 * articles that are much alike form groups, and groups whose articles are alike on the whole form
 * stories.
 */
@NullMarked
package org.newsbeam.aggregate.story;

import org.jspecify.annotations.NullMarked;
